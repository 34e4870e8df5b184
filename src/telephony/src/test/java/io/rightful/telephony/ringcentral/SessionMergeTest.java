package io.rightful.telephony.ringcentral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.EveryOrder;

import static io.rightful.telephony.ringcentral.Session.ANN;
import static io.rightful.telephony.ringcentral.Session.BOB;
import static io.rightful.telephony.ringcentral.Session.EVE;
import static org.assertj.core.api.Assertions.assertThat;

/** Sessions as RingCentral splits them, in every order. */
class SessionMergeTest {
    @Test
    void anAnsweredCallIsThatOfWhoAnswered() {
        Call call = merged(new Session()
                .inbound(ANN, "Proceeding")
                .inbound(ANN, "Answered")
                .inbound(ANN, "Hold")
                .inbound(ANN, "Answered")
                .inbound(ANN, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.startedAt().map(Instant::getEpochSecond))
                .contains(Instant.parse("2026-11-16T10:00:01Z").getEpochSecond());
        assertThat(talkers(call)).containsExactly(ANN);
    }

    @Test
    void whoeverLostTheRaceNeverTalked() {
        Call call = merged(new Session()
                .inbound(ANN, "Proceeding")
                .inbound(BOB, "Proceeding")
                .inbound(BOB, "Answered")
                .inbound(ANN, "Disconnected")
                .inbound(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(BOB);
    }

    @Test
    void whoeverLostTheRaceInAQueueAloneTellsNothing() {
        Call call = merged(new Session().queued(ANN, "Disconnected").queued(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.STARTED);
        assertThat(talkers(call)).isEmpty();
    }

    @Test
    void aQueuesCallIsThatOfTheMemberWhoAnswered() {
        Call call = merged(new Session()
                .queued(BOB, "Answered")
                .queued(ANN, "Disconnected")
                .queued(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(BOB);
        assertThat(call.steps()).extracting(Step::kind).containsExactly(StepKind.QUEUE);
    }

    @Test
    void whereOnlyEndsAreSentTheOneWhoDidNotMissItTalked() {
        Call call = merged(new Session().missed(EVE, "Disconnected/NoAnswer").inbound(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(BOB);
    }

    @Test
    void whereOnlyEndsAreSentAndSeveralMayHaveTalkedNobodyIsNamed() {
        Call call = merged(new Session().inbound(ANN, "Disconnected").inbound(BOB, "Disconnected"));

        assertThat(talkers(call)).isEmpty();
    }

    @Test
    void aCallThatRangSeveralInVainNamesNobody() {
        Call call = merged(new Session()
                .inbound(ANN, "Proceeding")
                .inbound(BOB, "Proceeding")
                .missed(ANN, "Disconnected/NoAnswer")
                .missed(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(talkers(call)).isEmpty();
        assertThat(call.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.agents()).hasSize(2));
    }

    @Test
    void aMissedCallRangTheOneWhomItRang() {
        Call call = merged(
                new Session().inbound(ANN, "Setup").inbound(ANN, "Proceeding").inbound(ANN, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.AGENT);
            assertThat(step.agents()).extracting(Agent::id).containsExactly(Optional.of(ANN));
        });
    }

    @Test
    void aVoicemailIsNoTalkHoweverItsPartyEnds() {
        Call call = merged(new Session()
                .inbound(ANN, "Proceeding")
                .inbound(ANN, "VoiceMail")
                .inbound(ANN, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(talkers(call)).isEmpty();
        assertThat(last(call).kind()).isEqualTo(StepKind.VOICEMAIL);
        assertThat(last(call).flowStep()).contains(ANN);
    }

    @Test
    void aVoicemailWhoseRingingIsNotToldIsNoTalkEither() {
        Call call = merged(new Session().inbound(ANN, "VoiceMail").inbound(ANN, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(talkers(call)).isEmpty();
    }

    @Test
    void afterATransferBothTalkedAndTheSecondLast() {
        Call call = merged(new Session()
                .inbound(ANN, "Proceeding")
                .inbound(ANN, "Answered")
                .inbound(ANN, "Disconnected/BlindTransfer")
                .inbound(BOB, "Proceeding")
                .inbound(BOB, "Answered")
                .inbound(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(ANN, BOB);
        assertThat(call.legs()).allSatisfy(leg -> assertThat(leg.startedAt()).isPresent());
    }

    @Test
    void aTransferOfWhichOnlyEndsAreSentHasBothTalkers() {
        Call call =
                merged(new Session().inbound(ANN, "Disconnected/BlindTransfer").inbound(BOB, "Disconnected"));

        assertThat(talkers(call)).containsExactlyInAnyOrder(ANN, BOB);
        assertThat(call.legs()).extracting(Leg::step).containsExactly(Optional.of("handed-on"), Optional.of("rang"));
        assertThat(last(call).id()).isEqualTo("rang");
    }

    @Test
    void aTransferThatNobodyTookLeavesTheCallWithTheFirst() {
        Call call = merged(new Session()
                .inbound(ANN, "Answered")
                .inbound(ANN, "Disconnected/BlindTransfer")
                .inbound(BOB, "Proceeding")
                .missed(BOB, "Disconnected/NoAnswer")
                .inbound(BOB, "VoiceMail"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(ANN);
    }

    @Test
    void anOutboundCallStaysThatOfWhoPlacedItWhoeverTakesItOver() {
        Call call = merged(new Session()
                .outbound(ANN, "Setup")
                .outbound(ANN, "Answered")
                .outbound(ANN, "Disconnected/BlindTransfer")
                .inbound(BOB, "Proceeding")
                .inbound(BOB, "Answered")
                .inbound(BOB, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.OUTBOUND);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(ANN);
        assertThat(call.contact().number()).contains("+12025550167");
    }

    @Test
    void anOutboundCallThatNobodyTookIsMissed() {
        Call call = merged(
                new Session().outbound(ANN, "Setup").outbound(ANN, "Proceeding").outbound(ANN, "Disconnected"));

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(ANN);
        assertThat(talkers(call)).isEmpty();
    }

    private static Call merged(Session session) {
        return EveryOrder.of(new RingCentral(), session.notifications());
    }

    private static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .sorted(Comparator.comparing(leg -> leg.startedAt().orElse(Instant.MAX)))
                .flatMap(leg -> leg.agent().flatMap(Agent::id).stream())
                .toList();
    }

    private static Step last(Call call) {
        return call.steps().stream()
                .max(Comparator.comparing(step -> step.position().orElse(-1)))
                .orElseThrow();
    }
}
