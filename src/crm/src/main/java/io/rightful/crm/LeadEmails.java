package io.rightful.crm;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.user.EmailAddress;

/** Addresses as CRMs keep them; what can be none is left out. */
public final class LeadEmails {
    private LeadEmails() {}

    public static SortedSet<EmailAddress> of(Stream<Optional<String>> stated) {
        return stated.flatMap(Optional::stream)
                .map(EmailAddress::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
