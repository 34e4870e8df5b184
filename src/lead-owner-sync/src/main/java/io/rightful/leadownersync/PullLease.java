package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import io.rightful.crm.ChangeCursor;
import io.rightful.ledger.integration.Pull;
import io.rightful.ledger.integration.Pulls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

/** One run's right to read an integration's CRM. */
record PullLease(
        Pulls pulls,
        AccountId account,
        IntegrationId integration,
        String holder,
        InstantSource clock,
        Duration length) {
    Optional<Pull> acquire() {
        return pulls.acquire(account, integration, holder, clock.instant(), length);
    }

    Optional<Pull> advance(ChangeCursor cursor) {
        return pulls.advance(account, integration, holder, cursor.value(), clock.instant(), length);
    }

    Optional<Pull> finish(ChangeCursor cursor) {
        return pulls.finish(account, integration, holder, cursor.value(), clock.instant());
    }

    Optional<Pull> finish(ChangeCursor cursor, String problem) {
        return pulls.finish(account, integration, holder, cursor.value(), clock.instant(), problem);
    }

    void release() {
        pulls.release(account, integration, holder, clock.instant());
    }

    void fail(String problem, Instant notBefore) {
        pulls.fail(account, integration, holder, problem, clock.instant(), notBefore);
    }
}
