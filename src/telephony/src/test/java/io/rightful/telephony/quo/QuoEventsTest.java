package io.rightful.telephony.quo;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.telephony.EveryOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** The events of one call, merged in every order. */
class QuoEventsTest {
    private static final String IVO = "USivoK29d";
    private static final String NOOR = "USnoorP83f";

    @Test
    void theUserOfTheLineIsNotWhoTalked() {
        Call call = merged("ringing", "answered");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.legs()).isEmpty();
    }

    @Test
    void whoAnsweredIsNamedByAnEventOfItsOwn() {
        Call call = merged("ringing", "answered-by-a-user", "answered", "answered-in-other-words", "summary");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:14Z"));
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:03:20Z"));
        assertThat(call.legs()).extracting(QuoEventsTest::agent).containsExactly(IVO);
        assertThat(call.steps()).extracting(Step::flowStep).containsExactly(Optional.of("PNq8ZtR2mLw4"));
    }

    @Test
    void theSummaryNamesWhoAnsweredWhereNothingElseDid() {
        assertThat(merged("answered", "summary").legs())
                .extracting(QuoEventsTest::agent)
                .containsExactly(IVO);
        assertThat(merged("answered", "summary-of-a-machine").legs()).isEmpty();
    }

    @Test
    void untilTheCallIsOverItIsGoingOn() {
        assertThat(merged("ringing", "answered-by-a-user").result()).isEqualTo(CallResult.STARTED);
        assertThat(merged("ringing", "summary").result()).isEqualTo(CallResult.STARTED);
    }

    @Test
    void aCallHandedOnHasTheLatestAnswerLast() {
        Call call = merged("ringing", "answered-by-a-user", "answered-by-another", "answered");

        assertThat(call.legs()).extracting(QuoEventsTest::agent).containsExactly(IVO, NOOR);
        assertThat(call.legs().get(1).startedAt().orElseThrow())
                .isAfter(call.legs().get(0).startedAt().orElseThrow());
    }

    @Test
    void aMissedCallSaysSoTwiceAndIsOne() {
        Call call = merged("ringing", "missed", "missed-completed", "missed-in-other-words");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(call.legs()).isEmpty();
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:00:31Z"));
    }

    @Test
    void aVoicemailOutranksThatTheCallWasMissed() {
        Call call = merged("ringing", "missed", "missed-completed", "voicemail");
        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(merged("voicemail", "voicemail-completed").result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00Z"));
    }

    @Test
    void anOutboundCallIsPlacedByWhoDialledIt() {
        Call call = merged("outbound-unanswered", "outbound-answered", "outbound");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.placedBy().flatMap(Agent::id)).contains(IVO);
        assertThat(call.steps()).isEmpty();
    }

    @Test
    void bothGenerationsOfOneCallAreOne() {
        Call call = merged("legacy-ringing", "legacy-answered", "answered", "answered-by-a-user");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.legs()).extracting(QuoEventsTest::agent).containsExactly(IVO);
    }

    private static String agent(Leg leg) {
        return leg.agent().flatMap(Agent::id).orElse("");
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new Quo(), fixtures);
    }
}
