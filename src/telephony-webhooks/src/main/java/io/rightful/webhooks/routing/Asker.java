package io.rightful.webhooks.routing;

import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.source.Source;
import io.rightful.rules.call.AccountId;

/**
 * Who asks: a phone system that has proved itself, or whoever holds a token.
 *
 * @param source absent where a token was shown
 * @param roles of the token
 */
record Asker(AccountId account, Optional<Source> source, Set<String> roles) {
    static final Set<String> ROLES = Set.of("owner", "admin", "analyst", "agent");

    private static final Set<String> CHANGING = Set.of("owner", "admin");

    static Asker of(Source source) {
        return new Asker(source.account(), Optional.of(source), Set.of());
    }

    /** Analysts and agents may know who would ring; nothing comes of their asking. */
    boolean mayBook() {
        return source.isPresent() || roles.stream().anyMatch(CHANGING::contains);
    }
}
