package io.rightful.ledger.integration;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.rightful.rules.sync.CrmUserId;

/** What became of linking a CRM's user. */
public sealed interface CrmLinkWrite {
    record Linked(CrmUserId crmUser) implements CrmLinkWrite {}

    record UserNotFound() implements CrmLinkWrite {}

    /** The CRM user has that many successive links, or the user that many of all kinds, already. */
    record TooMany(int limit) implements CrmLinkWrite {}

    default <T> T fold(Function<CrmUserId, T> linked, Supplier<T> userNotFound, IntFunction<T> tooMany) {
        if (this instanceof Linked result) {
            return linked.apply(result.crmUser());
        }
        return this instanceof TooMany result ? tooMany.apply(result.limit()) : userNotFound.get();
    }
}
