package io.rightful.jobs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.contact.ContactsOf;
import io.rightful.ledger.contact.HandOvers;
import io.rightful.ledger.contact.HandedContact;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.Page;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.handover.Shares;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.job.Progress;

/** Hands over one page of the contacts whose owner, primary or favourite agent the leaver is. */
@Singleton
final class ContactPages {
    private final ContactsOf contacts;
    private final HandOvers handOvers;
    private final Receivers receivers;
    private final InstantSource clock;
    private final int size;

    /** @param size of a page: what is worked on between two looks at the time */
    @Inject
    ContactPages(
            ContactsOf contacts,
            HandOvers handOvers,
            Receivers receivers,
            InstantSource clock,
            @ConfigProperty(name = "rightful.hand-over-page", defaultValue = "500") int size) {
        this.contacts = contacts;
        this.handOvers = handOvers;
        this.receivers = receivers;
        this.clock = clock;
        this.size = size;
    }

    /** What is changed is counted with the change; a dry run counts it in its progress. */
    Progress page(HandOverRequest request, AssignmentRole role, Optional<String> after) {
        Page<StoredContact> page =
                contacts.page(request.order().account(), role, request.order().from(), after, size);
        List<HandedContact> wanted = wanted(request, page.items(), role);
        List<HandedContact> given = request.dryRun() ? wanted : handOvers.give(request.order(), wanted);
        return new Progress(
                page.cursor(),
                page.items().size(),
                given.size(),
                0,
                given.stream().map(ContactPages::line).toList(),
                request.dryRun() ? counts(given) : Map.of());
    }

    private List<HandedContact> wanted(HandOverRequest request, List<StoredContact> read, AssignmentRole role) {
        Instant now = clock.instant();
        List<HandedContact> theirs = read.stream()
                .map(contact -> request.order().given(contact, Optional.empty(), now))
                .filter(HandedContact::changed)
                .filter(contact -> !request.dryRun() || contact.roles().get(0) == role)
                .toList();
        if (theirs.isEmpty()) {
            return theirs;
        }
        Map<ContactId, Integer> weights = new TreeMap<>();
        theirs.forEach(contact -> weights.put(contact.id(), contact.roles().size()));
        SortedMap<ContactId, Optional<UserId>> shares = Shares.of(receivers.loads(request), weights);
        return theirs.stream()
                .map(contact -> request.order().given(contact.before(), shares.get(contact.id()), now))
                .toList();
    }

    private static Map<String, Long> counts(List<HandedContact> given) {
        Map<String, Long> counts = new TreeMap<>();
        given.forEach(contact -> contact.counts().forEach((name, number) -> counts.merge(name, number, Long::sum)));
        return counts;
    }

    private static String line(HandedContact contact) {
        String roles = contact.roles().stream().map(AssignmentRole::code).collect(Collectors.joining(", "));
        return "contact/" + contact.id() + ": " + roles + " -> "
                + contact.to().map(UserId::value).orElse("nobody");
    }
}
