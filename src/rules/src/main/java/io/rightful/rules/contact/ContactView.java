package io.rightful.rules.contact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** Who is on the other end, as the item of their number, or of a form's e-mail, tells it. */
public sealed interface ContactView {
    /** No usable number: unknown, withheld, or one of the account's own. */
    record Nobody() implements ContactView {}

    /** @param reachedAt E.164, or a form's folded e-mail: no contact has it yet */
    record Unknown(String reachedAt) implements ContactView {}

    /** Exactly one contact is reached there. {@code ownerKnown} is false where no CRM sync succeeded in time. */
    record Known(
            String reachedAt,
            ContactId id,
            LeadOwner owner,
            boolean ownerKnown,
            Optional<UserId> primaryAgent,
            Optional<UserId> favouriteAgent)
            implements ContactView {}

    /** Several contacts are reached there, so it identifies none of them. */
    record Shared(String reachedAt, Set<ContactId> contacts) implements ContactView {
        public Shared {
            contacts = new TreeSet<>(contacts);
        }
    }

    /** The same, of which nobody can say who owns it in the CRM now. */
    default ContactView ownerUnknown() {
        return fold(
                () -> this,
                unknown -> this,
                known -> new Known(
                        known.reachedAt, known.id, known.owner, false, known.primaryAgent, known.favouriteAgent),
                shared -> this);
    }

    /** Whether any contact is reached there, be it one or several. */
    default boolean isSomebodys() {
        return fold(() -> false, unknown -> false, known -> true, shared -> true);
    }

    default <T> T fold(
            Supplier<T> nobody, Function<Unknown, T> unknown, Function<Known, T> known, Function<Shared, T> shared) {
        if (this instanceof Unknown view) {
            return unknown.apply(view);
        }
        if (this instanceof Known view) {
            return known.apply(view);
        }
        if (this instanceof Shared view) {
            return shared.apply(view);
        }
        return nobody.get();
    }
}
