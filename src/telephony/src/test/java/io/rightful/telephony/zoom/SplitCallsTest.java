package io.rightful.telephony.zoom;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.EveryOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** One call as Zoom tells it: in parts, for each device, in any order. */
class SplitCallsTest {
    private static final String ILSE = "u7HbQ4sXRk2mTzN9wLpC0g";
    private static final String JORIS = "p1VnE8rYTgS5cKdJ3xFo6Q";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missed-by-one-of-a-queue",
                "missed-by-one-of-a-queue-taken-by-another",
                "missed-here-answered-on-another-device",
                "missed-history-taken-by-another",
                "answered-still-talking",
                "ringing"
            })
    void onePartySaysNothingOfHowTheCallEnded(String part) {
        assertThat(merged(part).result()).isEqualTo(CallResult.STARTED);
    }

    @Test
    void aDeviceThatMissedTakesNothingFromTheOneThatAnswered() {
        Call call = merged(
                "ringing",
                "missed-here-answered-on-another-device",
                "answered-still-talking",
                "answered-ended",
                "answered-history");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(talk(call).talkTime()).contains(Duration.ofSeconds(178));
        assertThat(talk(call).agent().flatMap(Agent::email)).contains("ilse.vandermeer@example.com");
        assertThat(call.contact().name()).contains("NOOR CASTELLANE");
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void aDeviceThatRangOutTakesNothingEither() {
        Call call = merged("missed", "rejected", "answered-ended");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void theMemberOfAQueueWhoTookItTalkedAndNobodyElse() {
        Call call = merged(
                "missed-by-one-of-a-queue",
                "missed-by-one-of-a-queue-taken-by-another",
                "missed-history-taken-by-another",
                "answered-by-one-of-a-queue",
                "answered-history-one-of-a-queue");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(EveryOrder.talkers(call)).containsExactly(JORIS);
        assertThat(call.steps()).extracting(Step::kind).containsExactly(StepKind.QUEUE);
        assertThat(EveryOrder.assignee(call)).contains(JORIS);
    }

    @Test
    void aQueueThatNobodyTookNamesNobody() {
        Call call = merged("missed-by-one-of-a-queue", "missed-history-one-of-a-queue", "missed-by-a-queue");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(EveryOrder.talkers(call)).isEmpty();
        assertThat(call.steps()).allMatch(step -> step.agents().isEmpty());
        assertThat(EveryOrder.assignee(call)).isEmpty();
    }

    @Test
    void whomAMissedCallRangIsItsOneStep() {
        Call call = merged("ringing", "missed", "rejected", "missed-history");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(rung(call.steps())).containsExactly(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void aMessageInAPersonsBoxIsThatPersons() {
        Call call = merged("missed", "ended-in-voicemail", "voicemail", "voicemail-history");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(rung(call.steps())).containsExactly(ILSE);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(EveryOrder.talkers(call)).isEmpty();
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void aMessageInAQueuesBoxIsTheLastStepAndNobodys() {
        Call call = merged("missed-by-one-of-a-queue", "missed-history-one-of-a-queue", "voicemail-of-a-queue");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        Step last = call.steps().get(call.steps().size() - 1);
        assertThat(last.kind()).isEqualTo(StepKind.VOICEMAIL);
        assertThat(last.flowStep()).contains("3001-voicemail");
        assertThat(last.agents()).isEmpty();
        assertThat(EveryOrder.assignee(call)).isEmpty();
    }

    @Test
    void whoPlacedACallIsKnownFromItsBeginning() {
        Call call = merged("outbound-still-talking", "outbound", "outbound-history");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.OUTBOUND);
        assertThat(call.placedBy().flatMap(Agent::email)).contains("ilse.vandermeer@example.com");
        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void whoeverTookACallOverTalkedLast() {
        Call call = merged(
                "transferred-first", "transferred", "transferred-under-a-later-part", "transferred-history", "missed");

        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE, JORIS);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:12Z"));
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:04:00Z"));
        assertThat(call.steps().get(1).startedAt()).contains(Instant.parse("2026-11-16T10:01:31Z"));
        assertThat(EveryOrder.assignee(call)).contains(JORIS);
    }

    @Test
    void aHistoryOfBothIsOfTheSameTwoTalks() {
        Call call = merged("transferred-first", "transferred", "transferred-history-of-both");

        assertThat(EveryOrder.talkers(call))
                .containsExactly("ilse.vandermeer@example.com", "joris.achterberg@example.com");
        assertThat(call.steps()).hasSize(2);
        assertThat(EveryOrder.assignee(call)).contains("joris.achterberg@example.com");
    }

    @Test
    void aTransferThatNobodyTookIsALaterStepOfAnAnsweredCall() {
        Call call = merged("transferred-first", "transferred-in-vain");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(rung(call.steps())).containsExactly(ILSE, JORIS);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    private static List<String> rung(List<Step> steps) {
        return steps.stream()
                .sorted((one, other) -> one.startedAt()
                        .orElseThrow()
                        .compareTo(other.startedAt().orElseThrow()))
                .flatMap(step -> step.agents().stream())
                .map(Agent::id)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Leg talk(Call call) {
        return call.legs().stream().filter(Leg::talked).findFirst().orElseThrow();
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new Zoom(), fixtures);
    }
}
