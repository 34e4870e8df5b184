package io.rightful.telephony.twilio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.EveryOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** A call as Twilio splits it, in whatever order its parts come. */
class SplitCallsTest {
    private static final String INES = "client:ines_navarro";
    private static final String MAREK = "client:marek.o";

    @Test
    void theOneWhoPickedUpTalkedThoughOthersRangAndTheCallersOwnLegSaysNothing() {
        Call call = merged("ringing", "picked-up", "agent-rang-while-another-took-it", "answered", "missed");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.contact().number()).contains("+12025550162");
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(talkers(call)).containsExactly(INES);
        assertThat(call.legs()).hasSize(2);
    }

    @Test
    void aLegThatIsOverIsLongerThanWhenItWasPickedUp() {
        Leg leg = merged("picked-up", "answered").legs().get(0);

        assertThat(leg.startedAt()).contains(Instant.parse("2026-11-16T09:00:20Z"));
        assertThat(leg.endedAt()).contains(Instant.parse("2026-11-16T09:05:10Z"));
        assertThat(leg.talkTime()).hasValueSatisfying(time -> assertThat(time).hasSeconds(290));
    }

    @Test
    void anAgentWhoRangInVainIsNoTalkerAndTheOnlyOneOfTheStep() {
        Call call = merged("ringing", "agent-rang-in-vain", "missed");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(talkers(call)).isEmpty();
        assertThat(call.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.AGENT);
            assertThat(step.agents()).extracting(Agent::id).containsExactly(Optional.of(MAREK));
        });
    }

    @Test
    void severalWhoRangInVainAreOneStepThatNamesNobody() {
        Call call = merged("agent-rang-in-vain", "dialled-another-in-vain", "missed");

        assertThat(call.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.agents()).hasSize(2));
    }

    @Test
    void aRecordingOfTheRecordVerbMakesItAVoicemail() {
        Call call = merged("ringing", "agent-rang-in-vain", "voicemail", "missed");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T09:05:10Z"));
    }

    @Test
    void aCallThatSomebodyTookIsNoVoicemailWhateverWasRecorded() {
        assertThat(merged("answered", "voicemail", "missed").result()).isEqualTo(CallResult.ANSWERED);
    }

    @Test
    void theClientWhoDialledPlacedTheCallAndTheLegSaysThatItWasAnswered() {
        Call call = merged("outbound", "answered-at-a-telephone-number");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.OUTBOUND);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(INES);
        assertThat(call.contact().number()).contains("+12025550162");
        assertThat(call.legs()).isEmpty();
    }

    @Test
    void aCallThatIsDialledOnHasTwoTalkersOneAfterTheOther() {
        Call call = merged("ringing", "picked-up", "answered", "answered-after-a-transfer", "missed");

        assertThat(talkers(call)).containsExactly(INES, MAREK);
        assertThat(call.legs().get(1).startedAt()).contains(Instant.parse("2026-11-16T09:05:20Z"));
    }

    @Test
    void aCallerWhoLeftTheQueueForTheVoicemailLeftOne() {
        assertThat(merged("task-queue-entered", "task-abandoned", "voicemail", "missed")
                        .result())
                .isEqualTo(CallResult.VOICEMAIL);
    }

    @Test
    void theWorkersOfATransferTalkedOneAfterTheOther() {
        Call call = merged(
                "task-queue-entered",
                "task-taken",
                "task-wrapping-up",
                "task-transferred-to-a-queue",
                "task-transferred");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(worker("c4"), worker("c5"));
        assertThat(call.legs().get(0).startedAt()).contains(Instant.parse("2026-11-16T09:00:12.250Z"));
        assertThat(call.legs().get(1).startedAt()).contains(Instant.parse("2026-11-16T09:03:20.250Z"));
    }

    @Test
    void aTransferThatNobodyTookLowersNothingAndIsALaterStep() {
        Call call = merged(
                "task-queue-entered",
                "task-taken",
                "task-wrapping-up",
                "task-transferred-to-a-queue",
                "task-transfer-in-vain");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(worker("c4"));
        assertThat(call.steps()).hasSize(2);
        assertThat(call.steps().get(1).startedAt())
                .hasValueSatisfying(reached -> assertThat(reached).isAfter("2026-11-16T09:00:12.250Z"));
    }

    @Test
    void aWorkerWhoDidNotTakeTheTaskIsNoTalker() {
        Call call = merged("task-queue-entered", "task-rejected", "task-offered", "task-taken", "task-answered");

        assertThat(talkers(call)).containsExactly(worker("c4"));
        assertThat(call.legs()).hasSize(2);
    }

    @Test
    void aCallerWhoGaveUpInTheQueueIsStillThatOfNobodyOnceTheCallIsOver() {
        Call call = merged("task-queue-entered", "task-timed-out", "task-abandoned", "missed");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(talkers(call)).isEmpty();
        assertThat(call.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.QUEUE));
    }

    @Test
    void whoeverDialledFirstPlacedItWhoeverTookItOver() {
        Call call = merged("task-outbound", "task-outbound-as-json", "task-outbound-transferred", "task-outbound-over");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(worker("c4"));
        assertThat(call.aliases()).containsExactly("CA" + "9d".repeat(16));
    }

    @Test
    void theCallAndItsTaskAreOneCall() {
        Call call = merged("ringing", "task-taken", "task-answered", "missed");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.contact().name()).contains("NAVARRO I");
        assertThat(call.aliases()).containsExactly("WT" + "a1".repeat(16));
        assertThat(talkers(call)).containsExactly(worker("c4"));
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new Twilio(), fixtures);
    }

    private static String worker(String pair) {
        return "WK" + pair.repeat(16);
    }

    private static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .flatMap(leg -> leg.agent().flatMap(Agent::id).stream())
                .toList();
    }
}
