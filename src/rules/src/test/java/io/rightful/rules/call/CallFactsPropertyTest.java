package io.rightful.rules.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(Calls.class)
@Domain(DomainContext.Global.class)
class CallFactsPropertyTest {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCallIsReadBackFromItsFacts(@ForAll CallPart part) {
        assertThat(CallFacts.of(part).call()).isEqualTo(LegsThatLeft.settled(part.call()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTwoPartsDoesNotMatter(@ForAll CallPart one, @ForAll CallPart other) {
        assertThat(CallFacts.of(one).merge(CallFacts.of(other)))
                .isEqualTo(CallFacts.of(other).merge(CallFacts.of(one)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theGroupingOfThreePartsDoesNotMatter(@ForAll CallPart one, @ForAll CallPart two, @ForAll CallPart three) {
        assertThat(CallFacts.of(one).merge(CallFacts.of(two)).merge(CallFacts.of(three)))
                .isEqualTo(CallFacts.of(one).merge(CallFacts.of(two).merge(CallFacts.of(three))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aPartThatComesAgainAddsNothing(@ForAll CallPart one, @ForAll CallPart other) {
        CallFacts both = CallFacts.of(one).merge(CallFacts.of(other));

        assertThat(both.merge(CallFacts.of(one))).isEqualTo(both);
        assertThat(both.merge(both)).isEqualTo(both);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noFieldIsEverLost(@ForAll CallPart one, @ForAll CallPart other) {
        assertThat(CallFacts.of(one).merge(CallFacts.of(other)).fields().keySet())
                .containsAll(CallFacts.of(one).fields().keySet());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whenThePersonIsErasedDoesNotMatterAndNothingBringsThemBack(@ForAll CallPart one, @ForAll CallPart other) {
        CallFacts erased = CallFacts.erased(one.call().key());
        CallFacts first = erased.merge(CallFacts.of(one)).merge(CallFacts.of(other));
        CallFacts between = CallFacts.of(one).merge(erased).merge(CallFacts.of(other));
        CallFacts last = CallFacts.of(one).merge(CallFacts.of(other)).merge(erased);

        assertThat(List.of(first, between, last.merge(erased))).containsOnly(last);
        assertThat(last.erased()).isTrue();
        assertThat(last.call().contact()).isEqualTo(Party.UNKNOWN);
        assertThat(last.call().payloads()).isEmpty();
        assertThat(last.call().legs())
                .isEqualTo(CallFacts.of(one).merge(CallFacts.of(other)).call().legs());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLegsAndStepsWithinAPartDoesNotMatter(@ForAll CallPart part, @ForAll Random random) {
        assertThat(CallFacts.of(new CallPart(shuffled(part.call(), random), part.eventTime())))
                .isEqualTo(CallFacts.of(part));
    }

    static Call shuffled(Call call, Random random) {
        List<Leg> legs = new ArrayList<>(call.legs());
        List<Step> steps = new ArrayList<>(call.steps());
        Collections.shuffle(legs, random);
        Collections.shuffle(steps, random);
        return new Call(
                call.key(),
                call.aliases(),
                call.result(),
                call.direction(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.talkTime(),
                call.contact(),
                call.ownNumbers(),
                call.placedBy(),
                legs,
                steps,
                call.payloads());
    }
}
