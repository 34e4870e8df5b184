package io.rightful.rules.contact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** Who is on the other end of a call, as the number's own item tells it. */
public sealed interface ContactView {
    /** No usable number: unknown, withheld, or one of the account's own. */
    record Nobody() implements ContactView {}

    /** A number that no contact has yet. */
    record Unknown(String number) implements ContactView {}

    /** Exactly one contact has the number. {@code ownerKnown} is false where no CRM sync succeeded in time. */
    record Known(String number, ContactId id, LeadOwner owner, boolean ownerKnown, Optional<UserId> favouriteAgent)
            implements ContactView {}

    /** Several contacts share the number, so it identifies none of them. */
    record Shared(String number, Set<ContactId> contacts) implements ContactView {
        public Shared {
            contacts = new TreeSet<>(contacts);
        }
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
