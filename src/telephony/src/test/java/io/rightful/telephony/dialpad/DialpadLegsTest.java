package io.rightful.telephony.dialpad;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.EveryOrder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The events of a call's legs, merged in every order. */
class DialpadLegsTest {
    private static final String DIRECT = "6719407114825728";
    private static final String GROUP = "6719407114825740";
    private static final String IVO = "5910974510923776";
    private static final String NOOR = "6022100220108800";

    @Test
    void aPersonsCallIsOneLegThroughAllItsStates() {
        Call call = merged("ringing", "connected", "answered", "answered-from-the-list");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.aliases()).isEmpty();
        assertThat(call.legs())
                .extracting(Leg::id, DialpadLegsTest::agent, Leg::outcome)
                .containsExactly(tuple(DIRECT, IVO, LegOutcome.TALKED));
    }

    @Test
    void aGroupsCallIsTheOperatorsWhoTookItAndOfNobodyElse() {
        Call call = merged(
                "group-ringing",
                "operator-ringing",
                "operator-rang",
                "operator-connected",
                "operator-answered",
                "group-answered");

        assertThat(call.key().callId()).isEqualTo(GROUP);
        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:15Z"));
        assertThat(call.legs())
                .extracting(DialpadLegsTest::agent, Leg::outcome)
                .containsExactly(tuple(IVO, LegOutcome.TALKED), tuple(NOOR, LegOutcome.RANG));
        assertThat(call.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.QUEUE);
            assertThat(step.agents()).hasSize(2);
        });
    }

    @Test
    void thatOneOperatorDidNotTakeItTellsNothingOfTheCall() {
        Call still = merged("group-ringing", "operator-rang");
        assertThat(still.result()).isEqualTo(CallResult.STARTED);

        Call connected = merged("group-ringing", "operator-rang", "operator-connected");
        assertThat(connected.result()).isEqualTo(CallResult.STARTED);
    }

    @Test
    void aGroupsLegAloneSaysThatSomebodyTalkedAndNotWho() {
        Call call = merged("group-ringing", "group-answered", "operator-rang");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.legs())
                .filteredOn(Leg::talked)
                .extracting(DialpadLegsTest::agent)
                .containsExactly("");
    }

    @Test
    void theGroupsOwnLegSaysThatNobodyTookIt() {
        Call call = merged("operator-rang", "operator-ringing", "group-missed");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.legs()).extracting(Leg::outcome).containsOnly(LegOutcome.RANG);
    }

    @Test
    void aVoicemailOfAPersonIsNoTalkThoughItsGreetingConnected() {
        Call call = merged("ringing", "connected", "voicemail", "voicemail-hangup", "voicemail-uploaded");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(call.legs()).extracting(Leg::outcome).containsExactly(LegOutcome.RANG);
        assertThat(call.steps()).extracting(Step::kind).containsExactly(StepKind.AGENT);
    }

    @Test
    void aVoicemailOfAGroupIsTheLastStep() {
        Call call = merged("group-ringing", "operator-rang", "group-missed", "group-voicemail");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(call.steps()).extracting(Step::kind).containsExactly(StepKind.QUEUE, StepKind.VOICEMAIL);
    }

    @Test
    void aTransferAddsTheLatestTalkerAndLeavesTheBeginningAlone() {
        Call call = merged("ringing", "connected", "handing-over", "transferred");

        assertThat(call.key().callId()).isEqualTo(DIRECT);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:12Z"));
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:04:00Z"));
        assertThat(call.talkTime()).isEmpty();
        assertThat(call.legs()).extracting(DialpadLegsTest::agent).containsExactly(IVO, NOOR);
        assertThat(call.legs().get(1).startedAt()).contains(Instant.parse("2026-11-16T10:01:06Z"));
    }

    @Test
    void aTransferInVainIsALaterStepAndLowersNothing() {
        Call call = merged("connected", "handing-over", "transferred-in-vain");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.legs())
                .extracting(DialpadLegsTest::agent, Leg::outcome)
                .containsExactly(tuple(IVO, LegOutcome.TALKED), tuple(NOOR, LegOutcome.RANG));
        assertThat(call.steps()).hasSize(2);
    }

    @Test
    void anOutboundCallIsPlacedByTheTarget() {
        Call call = merged("outbound-unanswered", "outbound");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(IVO);
        assertThat(call.steps()).isEmpty();
    }

    private static String agent(Leg leg) {
        return Optional.of(leg).flatMap(Leg::agent).flatMap(Agent::id).orElse("");
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new Dialpad(), fixtures);
    }
}
