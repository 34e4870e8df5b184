package io.rightful.rules.call;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all statements together say of legs that ended without a word on how. One whose beginning was told would also have
 * been told to be taken: it rang in vain. Another was talked on only where it is the last to end, because the call goes no
 * further once a talker leaves it without handing it over; where no voicemail took the call; and where nobody else left it in
 * the same silence, since any of them may have lost a race. In a queue not even that: others rang too, of whom nothing need
 * be told.
 */
final class LegsThatLeft {
    private final Call call;

    private LegsThatLeft(Call call) {
        this.call = call;
    }

    static Call settled(Call call) {
        return call.legs().stream().anyMatch(LegsThatLeft::left) ? new LegsThatLeft(call).settled() : call;
    }

    private Call settled() {
        Optional<Leg> talker = lastToEnd().filter(this::talked);
        List<Leg> legs = call.legs().stream()
                .map(leg ->
                        left(leg) ? withOutcome(leg, talker.filter(leg::equals).isPresent()) : leg)
                .toList();
        CallResult result = talker.isPresent() ? CallResult.ANSWERED : unanswered();
        return call.settled(result, call.endedAt().or(() -> ended(result)), legs);
    }

    /** Nobody is left on it, and whoever left rang in vain. */
    private CallResult unanswered() {
        boolean over = call.legs().stream()
                .allMatch(leg -> leg.endedAt().isPresent()
                        && (!left(leg) || leg.startedAt().isPresent()));
        return call.result() == CallResult.STARTED && over ? CallResult.MISSED : call.result();
    }

    private Optional<Instant> ended(CallResult result) {
        return result.finished() ? ends(call.legs().stream()).max(Comparator.naturalOrder()) : Optional.empty();
    }

    private boolean talked(Leg last) {
        return last.startedAt().isEmpty() && call.result() != CallResult.VOICEMAIL && !queued(last);
    }

    private boolean queued(Leg leg) {
        return call.steps().stream()
                .anyMatch(step -> step.kind() == StepKind.QUEUE
                        && leg.step().filter(step.id()::equals).isPresent());
    }

    private Optional<Leg> lastToEnd() {
        List<Leg> left = call.legs().stream().filter(LegsThatLeft::left).toList();
        return left.stream().filter(leg -> left.size() == 1).filter(this::last).findFirst();
    }

    private boolean last(Leg leg) {
        return leg.endedAt()
                .filter(end -> call.legs().stream()
                        .filter(other -> !other.equals(leg))
                        .allMatch(other -> other.endedAt().filter(end::isAfter).isPresent()))
                .isPresent();
    }

    private static Stream<Instant> ends(Stream<Leg> legs) {
        return legs.flatMap(leg -> leg.endedAt().stream());
    }

    private static boolean left(Leg leg) {
        return leg.outcome() == LegOutcome.LEFT;
    }

    private static Leg withOutcome(Leg leg, boolean talked) {
        return new Leg(
                leg.id(),
                leg.agent(),
                talked ? LegOutcome.TALKED : LegOutcome.RANG,
                leg.startedAt(),
                leg.endedAt(),
                leg.talkTime(),
                leg.step());
    }
}
