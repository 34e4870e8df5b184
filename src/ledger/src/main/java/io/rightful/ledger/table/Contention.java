package io.rightful.ledger.table;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/**
 * Repeats a read and the write that is conditional on it, when another write came between: after a random wait, so that of
 * many who write at once not all meet again. The wait is under 5 ms after the first lost race and under 320 ms after any.
 */
public final class Contention {
    private static final int ATTEMPTS = 20;
    private static final long FIRST_WAIT = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int DOUBLINGS = 6;
    private static final List<String> RACES = List.of("None", "ConditionalCheckFailed", "TransactionConflict");

    private Contention() {}

    /** The attempt reads afresh each time. After 20 lost races the last one is thrown. */
    public static <T> T retrying(Supplier<T> attempt) {
        return retrying(lost -> attempt.get());
    }

    /** @param attempt is told how many races were lost before it */
    public static <T> T retrying(IntFunction<T> attempt) {
        int last = ATTEMPTS - 1;
        for (int lost = 0; lost < last; lost++) {
            try {
                return attempt.apply(lost);
            } catch (ConditionalCheckFailedException e) {
                await(lost);
            } catch (TransactionCanceledException e) {
                if (!isRace(e)) {
                    throw e;
                }
                await(lost);
            }
        }
        return attempt.apply(last);
    }

    /** A single write, repeated while a transaction holds the item. */
    public static <T> T undisturbed(Supplier<T> write) {
        int last = ATTEMPTS - 1;
        for (int lost = 0; lost < last; lost++) {
            try {
                return write.get();
            } catch (TransactionConflictException e) {
                await(lost);
            }
        }
        return write.get();
    }

    /** One attempt alone; empty where another write came between. */
    public static <T> Optional<T> once(Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (TransactionCanceledException e) {
            if (!isRace(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static void await(int lost) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_WAIT << Math.min(lost, DOUBLINGS)));
    }

    private static boolean isRace(TransactionCanceledException e) {
        return e.cancellationReasons().stream().allMatch(reason -> RACES.contains(reason.code()));
    }
}
