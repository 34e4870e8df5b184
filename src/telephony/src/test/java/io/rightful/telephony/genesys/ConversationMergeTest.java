package io.rightful.telephony.genesys;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.EveryOrder;
import io.rightful.telephony.Given;

import static org.assertj.core.api.Assertions.assertThat;

/** Conversations as Genesys Cloud splits them, in every order. */
class ConversationMergeTest {
    private static final String ANN = "e1c7a2d4-5b90-4c3e-8f16-7a2b9d4c0e11";
    private static final String BOB = "f2d8b3e5-6ca1-4d4f-9027-8b3cae5d1f22";

    @Test
    void anAnsweredCallIsThatOfWhoTalked() {
        Call call = merged("called", "waiting", "ringing", "answered", "abandoned");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(call.contact().number()).contains("+12025550171");
        assertThat(talkers(call)).containsExactly(ANN);
        assertThat(call.legs()).singleElement().satisfies(leg -> {
            assertThat(leg.startedAt()).contains(Instant.parse("2026-11-16T10:00:15.500Z"));
            assertThat(leg.endedAt()).contains(Instant.parse("2026-11-16T10:03:20Z"));
            assertThat(leg.talkTime()).contains(Duration.ofMillis(180_500));
        });
    }

    @Test
    void whoeverWasOnlyAlertedNeverTalked() {
        Call call = merged("alerted-in-vain", "transferred-to-a-user", "called", "abandoned");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(BOB);
        assertThat(call.legs())
                .filteredOn(leg -> !leg.talked())
                .singleElement()
                .satisfies(leg -> assertThat(leg.agent().flatMap(Agent::id)).contains(ANN));
    }

    @Test
    void oneAlertedInVainDoesNotEndTheCall() {
        assertThat(merged("called", "waiting", "ringing", "alerted-in-vain").result())
                .isEqualTo(CallResult.STARTED);
    }

    @Test
    void aCustomerWhoLeavesBeforeAnybodyTalksHasAbandonedTheCall() {
        Call call = merged("called", "waiting", "alerted-in-vain", "abandoned");

        assertThat(call.result()).isEqualTo(CallResult.ABANDONED);
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:00:41Z"));
        assertThat(talkers(call)).isEmpty();
        assertThat(call.steps()).allSatisfy(step -> assertThat(step.kind()).isEqualTo(StepKind.QUEUE));
    }

    @Test
    void aCallThatRangOneUserInVainNamesThatUser() {
        Call call = merged("called", "missed-at-a-user", "abandoned");

        assertThat(call.legs()).extracting(Leg::outcome).containsExactly(LegOutcome.RANG);
        assertThat(call.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.AGENT);
            assertThat(step.agents()).containsExactly(Agent.ofId(ANN));
        });
    }

    @Test
    void aMessageLeftIsAVoicemailWhoeverWasAlertedBefore() {
        Call call = merged("called", "waiting", "alerted-in-vain", "voicemail", "abandoned");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(talkers(call)).isEmpty();
        assertThat(call.steps().stream()
                        .max(Comparator.comparing(step -> step.startedAt().orElseThrow()))
                        .orElseThrow()
                        .kind())
                .isEqualTo(StepKind.VOICEMAIL);
    }

    @Test
    void afterATransferBothTalkedAndTheSecondLast() {
        Call call = merged("called", "waiting", "transferred", "transferred-to-a-user", "abandoned");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(call)).containsExactly(ANN, BOB);
    }

    @Test
    void anOutboundCallStaysThatOfWhoPlacedItWhoeverTakesItOver() {
        Call call = merged("outbound", "transferred-to-a-user", "outbound-over");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.OUTBOUND);
        assertThat(call.placedBy()).contains(Agent.ofId(ANN));
        assertThat(call.contact().number()).contains("+12025550171");
        assertThat(call.ownNumbers()).containsExactly("+12025550126");
    }

    @Test
    void anOutboundCallThatNobodyTookIsMissed() {
        Call call = merged("outbound-unanswered", "outbound-over");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.placedBy()).contains(Agent.ofId(ANN));
    }

    @Test
    void aCampaignsCallIsPlacedByNobody() {
        Call call = merged("outbound-of-a-campaign", "outbound-over");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.placedBy()).isEmpty();
        assertThat(talkers(call)).containsExactly(ANN);
    }

    @Test
    void usersOfSessionsWithoutAnIdAreNotTakenForEachOther() {
        List<String> bodies = Stream.of("called", "alerted-in-vain", "transferred", "transferred-to-a-user")
                .map(name -> Given.text(Given.fixtures("genesys").resolve(name + ".json"))
                        .replace("sessionId", "noSession")
                        .replace("participantId", "noParticipant"))
                .toList();

        assertThat(talkers(EveryOrder.of(new Genesys(), bodies))).containsExactly(ANN, BOB);
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(
                new Genesys(),
                Stream.of(fixtures)
                        .map(name -> Given.text(Given.fixtures("genesys").resolve(name + ".json")))
                        .toList());
    }

    private static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .sorted(Comparator.comparing(leg -> leg.startedAt().orElse(Instant.MAX)))
                .map(Leg::agent)
                .flatMap(Optional::stream)
                .flatMap(agent -> agent.id().stream())
                .toList();
    }
}
