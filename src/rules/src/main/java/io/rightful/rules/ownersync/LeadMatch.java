package io.rightful.rules.ownersync;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

/** Which contact a CRM's lead is. Neither a number nor an address is a key: only a clear match is one. */
public sealed interface LeadMatch {
    record Known(ContactId contact) implements LeadMatch {}

    /** Nobody has any of the lead's numbers and addresses. */
    record New() implements LeadMatch {}

    /** Several contacts can be meant, or none can be told: nothing is done. */
    record Unclear(Set<ContactId> contacts, Reason reason) implements LeadMatch {
        public Unclear {
            contacts = new TreeSet<>(contacts);
        }
    }

    /** @param reached who is reached by each of the lead's usable numbers and addresses */
    static LeadMatch of(Collection<Set<ContactId>> reached) {
        Set<ContactId> contacts = new TreeSet<>();
        reached.forEach(contacts::addAll);
        if (reached.isEmpty()) {
            return new Unclear(contacts, Reason.SYNC_LEAD_UNREACHABLE);
        }
        return switch (contacts.size()) {
            case 0 -> new New();
            case 1 -> new Known(contacts.iterator().next());
            default -> new Unclear(contacts, Reason.SYNC_LEAD_AMBIGUOUS);
        };
    }

    default <T> T fold(Function<ContactId, T> known, Supplier<T> isNew, Function<Unclear, T> unclear) {
        if (this instanceof Known match) {
            return known.apply(match.contact());
        }
        return this instanceof Unclear match ? unclear.apply(match) : isNew.get();
    }
}
