package io.rightful.ledger.activity;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import io.rightful.rules.call.CallResult;

/**
 * What a user, or several, had to do with the calls of a time.
 *
 * @param handled in how many they talked
 * @param talkTime in those of them whose talk time is known
 * @param talkTimeUnknown in how many of them it is not
 * @param responsible how many are assigned to them, by how they ended
 */
public record Activity(long handled, Duration talkTime, long talkTimeUnknown, Map<CallResult, Long> responsible) {
    public static final Activity NOTHING = new Activity(0, Duration.ZERO, 0, Map.of());

    public Activity {
        responsible = Map.copyOf(responsible);
    }

    public static Activity of(Iterable<Involvement> calls) {
        Activity all = NOTHING;
        for (Involvement call : calls) {
            all = all.and(of(call));
        }
        return all;
    }

    public Activity and(Activity other) {
        Map<CallResult, Long> sum = new EnumMap<>(CallResult.class);
        sum.putAll(responsible);
        other.responsible.forEach((result, calls) -> sum.merge(result, calls, Long::sum));
        return new Activity(
                handled + other.handled, talkTime.plus(other.talkTime), talkTimeUnknown + other.talkTimeUnknown, sum);
    }

    public long responsibleForAll() {
        return responsible.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Activity of(Involvement call) {
        return new Activity(
                call.handled() ? 1 : 0,
                call.talkTime().orElse(Duration.ZERO),
                call.handled() && call.talkTime().isEmpty() ? 1 : 0,
                call.responsible() ? Map.of(call.result(), 1L) : Map.of());
    }
}
