package io.rightful.rules.call;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static io.rightful.rules.call.CallBuilder.START;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static io.rightful.rules.call.LegBuilder.left;
import static io.rightful.rules.call.LegBuilder.rang;
import static io.rightful.rules.call.LegBuilder.talked;
import static org.assertj.core.api.Assertions.assertThat;

class LegsThatLeftTest {
    @Test
    void theOnlyOneWhoLeftTalked() {
        Call settled = settled(unsaid().leg(left("ann").until(60)));

        assertThat(settled.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(settled.endedAt()).contains(after(60));
        assertThat(talkers(settled)).containsExactly("ann");
    }

    @Test
    void ofSeveralNobodyIsGuessed() {
        Call settled =
                settled(unsaid().leg(left("ann").until(20)).leg(left("bob").until(60)));

        assertThat(settled.result()).isEqualTo(CallResult.STARTED);
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void whereTheLastLeftTogetherNobodyIsGuessed() {
        Call settled =
                settled(unsaid().leg(left("ann").until(60)).leg(left("bob").until(60)));

        assertThat(settled.result()).isEqualTo(CallResult.STARTED);
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void whoeverLeftAQueueMayHaveLostTheRace() {
        Call settled = settled(unsaid().step(StepBuilder.step("q", StepKind.QUEUE))
                .leg(left("ann").in("q").until(60)));

        assertThat(settled.result()).isEqualTo(CallResult.STARTED);
        assertThat(settled.endedAt()).isEmpty();
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void whoeverWasToldToRingAndNotToAnswerRangInVain() {
        Call settled = settled(unsaid().leg(left("ann").from(5).until(30)));

        assertThat(settled.result()).isEqualTo(CallResult.MISSED);
        assertThat(settled.endedAt()).contains(after(30));
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void aCallThatRingsOnElsewhereIsNotOver() {
        Call settled = settled(
                unsaid().leg(left("ann").from(5).until(30)).leg(rang("bob").from(5)));

        assertThat(settled.result()).isEqualTo(CallResult.STARTED);
        assertThat(settled.endedAt()).isEmpty();
    }

    @Test
    void whoeverLeavesWhileAnotherTalksLostTheRace() {
        Call settled =
                settled(answered().leg(left("ann").until(12)).leg(talked("bob").from(11)));

        assertThat(talkers(settled)).containsExactly("bob");
    }

    @Test
    void whoeverLeavesAfterATransferTalkedToo() {
        Call settled =
                settled(answered().leg(talked("ann").until(40)).leg(left("bob").until(90)));

        assertThat(talkers(settled)).containsExactlyInAnyOrder("ann", "bob");
    }

    @Test
    void aLegThatWasMissedByAnotherDoesNotMakeTheCallMissed() {
        Call settled =
                settled(missed().leg(rang("ann").until(20)).leg(left("bob").until(90)));

        assertThat(settled.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(talkers(settled)).containsExactly("bob");
    }

    @Test
    void aCallThatWentOnAndWasMissedStaysMissed() {
        Call settled =
                settled(missed().leg(left("ann").until(20)).leg(rang("bob").until(90)));

        assertThat(settled.result()).isEqualTo(CallResult.MISSED);
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void whatAVoicemailTookNobodyTalkedOn() {
        Call settled = settled(call(CallResult.VOICEMAIL).leg(left("ann").until(40)));

        assertThat(settled.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(talkers(settled)).isEmpty();
    }

    @Test
    void aLegThatNobodySaysWhenItEndedTellsNothing() {
        Call settled = settled(unsaid().leg(left("ann")));

        assertThat(settled.result()).isEqualTo(CallResult.STARTED);
        assertThat(talkers(settled)).isEmpty();
    }

    private static CallBuilder unsaid() {
        return call(CallResult.STARTED);
    }

    private static Call settled(CallBuilder stated) {
        return CallFacts.of(new CallPart(stated.build(), START)).call();
    }

    private static List<String> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .flatMap(leg -> leg.agent().flatMap(agent -> agent.id()).stream())
                .toList();
    }

    private static Instant after(long seconds) {
        return START.plusSeconds(seconds);
    }
}
