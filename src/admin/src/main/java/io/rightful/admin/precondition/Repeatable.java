package io.rightful.admin.precondition;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.admin.id.Identifiers;
import io.rightful.ledger.idempotency.RequestClaims;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Json;
import io.rightful.problem.Problem;
import io.rightful.rules.call.AccountId;

/**
 * Gives a request that creates something the identifier of what it creates: with a key, the same one every time it is
 * sent, for a week.
 */
@Singleton
public class Repeatable {
    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final Problem ANOTHER_REQUEST = Problem.of(
            422,
            "idempotency-key-reused",
            "The Idempotency-Key stands for another request",
            "Send the body you sent with this key before, or another key.");

    private final RequestClaims claims;
    private final Identifiers identifiers;
    private final InstantSource clock;

    Repeatable(RequestClaims claims, Identifiers identifiers, InstantSource clock) {
        this.claims = claims;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    public String identifier(AccountId account, String operation, Optional<IdempotencyKey> key, Object request) {
        return key.map(present -> claimed(account, operation, present, request)).orElseGet(identifiers::next);
    }

    private String claimed(AccountId account, String operation, IdempotencyKey key, Object request) {
        String name = Digest.of(operation, key.value());
        String fingerprint = Digest.of(Json.text(request));
        String claimed =
                claims.claim(account, name, fingerprint, clock.instant().plus(REMEMBERED));
        if (!claimed.equals(fingerprint)) {
            throw ANOTHER_REQUEST.exception();
        }
        return Digest.of(account.value(), operation, key.value());
    }
}
