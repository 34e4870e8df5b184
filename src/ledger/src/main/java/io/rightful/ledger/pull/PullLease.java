package io.rightful.ledger.pull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One run's right to read.
 *
 * @param holder unique to the run
 * @param length longer than a function may run
 */
public record PullLease(PullItem item, String holder, InstantSource clock, Duration length) {
    public Optional<Pull> acquire() {
        return item.acquire(holder, clock.instant(), length);
    }

    public Optional<Pull> advance(String cursor) {
        return item.advance(holder, cursor, clock.instant(), length);
    }

    public Optional<Pull> finish(String cursor) {
        return item.finish(holder, cursor, clock.instant());
    }

    public Optional<Pull> finish(String cursor, String problem) {
        return item.finish(holder, cursor, clock.instant(), problem);
    }

    public void release() {
        item.release(holder, clock.instant());
    }

    public void fail(String problem, Instant notBefore) {
        item.fail(holder, problem, clock.instant(), notBefore);
    }
}
