package io.rightful.rules.call;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;

import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.START;
import static io.rightful.rules.call.CallBuilder.agent;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.call;
import static io.rightful.rules.call.CallBuilder.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallFactsTest {
    private static CallFacts stated(CallBuilder call, long second) {
        return CallFacts.of(new CallPart(call.build(), START.plusSeconds(second)));
    }

    @Test
    void aFurtherResultOutranksALaterStatement() {
        assertThat(stated(answered(), 1).merge(stated(missed(), 9)).call().result())
                .isEqualTo(CallResult.ANSWERED);
        for (int rank = 1; rank < CallResult.values().length; rank++) {
            CallResult greater = CallResult.values()[rank];
            CallResult lesser = CallResult.values()[rank - 1];
            assertThat(stated(call(greater), 1)
                            .merge(stated(call(lesser), 9))
                            .call()
                            .result())
                    .isEqualTo(greater);
        }
    }

    @Test
    void aLaterStatementOfTheSameResultIsACorrection() {
        CallFacts facts =
                stated(answered().talking(10), 1).merge(stated(answered().talking(20), 2));
        assertThat(facts.call()).isEqualTo(answered().talking(20).build());
    }

    @Test
    void anAbsentFieldErasesNothing() {
        CallFacts facts = stated(missed().with(Party.ofNumber(CALLER)), 1)
                .merge(stated(answered().withoutTimes().withoutDirection().with(Party.UNKNOWN), 2));
        assertThat(facts.call()).isEqualTo(answered().build());
    }

    @Test
    void whatTwoPartsTellOfOneAgentIsPutTogether() {
        Agent named = Agent.of(Optional.of("ann"), Optional.of("ann Example"), Optional.empty());
        Agent addressed = Agent.of(Optional.of("ann"), Optional.empty(), Optional.of("ann@example.com"));
        CallFacts facts = stated(missed().outbound().placedBy(named), 1)
                .merge(stated(missed().outbound().placedBy(addressed), 1));
        assertThat(facts.call().placedBy()).contains(agent("ann"));
    }

    @Test
    void twoDescriptionsOfOneAgentInOnePartEndInOneWhateverTheirOrder() {
        LegBuilder one = LegBuilder.talked("ann");
        StepBuilder other = StepBuilder.ringing("s1")
                .agent(Agent.of(Optional.of("ann"), Optional.of("ann EXAMPLE"), Optional.empty()));
        assertThat(stated(answered().leg(one).step(other), 1)
                        .call()
                        .legs()
                        .get(0)
                        .agent()
                        .flatMap(Agent::name))
                .contains("ann Example");
        assertThat(stated(answered().placedBy("ann").step(other), 1)
                        .call()
                        .placedBy()
                        .flatMap(Agent::name))
                .contains("ann Example");
        assertThat(stated(
                                answered()
                                        .placedBy(Agent.of(
                                                Optional.of("ann"), Optional.of("ann EXAMPLE"), Optional.empty()))
                                        .talked("ann"),
                                1)
                        .call()
                        .placedBy()
                        .flatMap(Agent::name))
                .contains("ann Example");
    }

    @Test
    void anAddressThatTwoPeopleShareInOnePartIsNoSinglePersons() {
        Optional<String> shared = Optional.of("desk@example.com");
        Agent ann = Agent.of(Optional.empty(), Optional.of("Ann Example"), shared);
        Agent bob = Agent.of(Optional.empty(), Optional.of("Bob Sample"), shared);
        CallFacts facts =
                stated(answered().leg(LegBuilder.talkedBy("one", ann)).leg(LegBuilder.talkedBy("two", bob)), 1);
        assertThat(facts.call().legs())
                .allSatisfy(leg -> assertThat(leg.agent().flatMap(Agent::name)).contains("Ann Example & Bob Sample"));
    }

    @Test
    void anIdThatTwoAddressesShareInOnePartHasNoUsableAddress() {
        Agent ann = Agent.of(Optional.of("7"), Optional.empty(), Optional.of("ann@example.com"));
        Agent bob = Agent.of(Optional.of("7"), Optional.empty(), Optional.of("bob@example.com"));
        CallFacts facts =
                stated(answered().leg(LegBuilder.talkedBy("one", ann)).leg(LegBuilder.talkedBy("two", bob)), 1);
        assertThat(facts.call().legs())
                .allSatisfy(leg ->
                        assertThat(leg.agent().flatMap(Agent::foldedEmail)).isEmpty());
    }

    @Test
    void theFactsOfTwoCallsDoNotMerge() {
        CallFacts one = stated(missed(), 1);
        CallFacts other = stated(missed().key("generic", "call-2"), 1);
        assertThatThrownBy(() -> one.merge(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
