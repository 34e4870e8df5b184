package io.rightful.ledger.contact;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.rules.call.Party;
import io.rightful.rules.user.EmailAddress;

/**
 * By what the data of a contact is found that is to be erased.
 *
 * @param numbers E.164, of this contact alone
 * @param sharedNumbers which are others' too
 * @param emails of this contact alone
 * @param sharedEmails which are others' too
 */
public record ContactTraces(
        Optional<String> name,
        SortedSet<String> numbers,
        SortedSet<String> sharedNumbers,
        SortedSet<EmailAddress> emails,
        SortedSet<EmailAddress> sharedEmails) {

    public ContactTraces {
        numbers = copy(numbers);
        sharedNumbers = copy(sharedNumbers);
        emails = copy(emails);
        sharedEmails = copy(sharedEmails);
    }

    public SortedSet<String> allNumbers() {
        return union(numbers, sharedNumbers);
    }

    public SortedSet<EmailAddress> allEmails() {
        return union(emails, sharedEmails);
    }

    /** Whether what is said of somebody is said of this contact, by name or by an e-mail of its own. */
    public boolean areStatedOf(Party somebody) {
        return somebody.email()
                        .flatMap(EmailAddress::of)
                        .filter(emails::contains)
                        .isPresent()
                || name.filter(known -> somebody.name()
                                .filter(stated -> ContactLists.folded(stated).equals(ContactLists.folded(known)))
                                .isPresent())
                        .isPresent();
    }

    /** None of it, so that no log line tells it. */
    @Override
    public String toString() {
        return "ContactTraces";
    }

    private static <T extends Comparable<T>> SortedSet<T> copy(Collection<T> of) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of));
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
