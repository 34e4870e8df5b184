package io.rightful.rules.call;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.START;
import static io.rightful.rules.call.CallBuilder.answered;
import static io.rightful.rules.call.CallBuilder.missed;
import static org.assertj.core.api.Assertions.assertThat;

class CallNewsTest {
    private static CallPart said(CallBuilder call, long second) {
        return new CallPart(call.build(), START.plusSeconds(second));
    }

    private static CallNews news(CallPart known, CallPart said) {
        return CallNews.of(Optional.of(CallFacts.of(known)), said);
    }

    @Test
    void aCallThatNobodyToldOfIsNew() {
        assertThat(CallNews.of(Optional.empty(), said(missed(), 1))).isEqualTo(CallNews.A_CALL);
    }

    @Test
    void theSameAgainIsNoNewsWheneverItIsSaid() {
        assertThat(news(said(answered().talking(10), 5), said(answered().talking(10), 1)))
                .isEqualTo(CallNews.NOTHING);
        assertThat(news(said(answered().talking(10), 5), said(answered().talking(10), 9)))
                .isEqualTo(CallNews.NOTHING);
    }

    @Test
    void whatIsOutrankedOrCorrectedByNowIsNoNews() {
        assertThat(news(said(answered(), 1), said(missed(), 9))).isEqualTo(CallNews.NOTHING);
        assertThat(news(said(answered().talking(20), 5), said(answered().talking(10), 1)))
                .isEqualTo(CallNews.NOTHING);
    }

    @Test
    void whatCorrectsOrCompletesIsMore() {
        assertThat(news(said(answered().talking(10), 5), said(answered().talking(20), 9)))
                .isEqualTo(CallNews.MORE);
        assertThat(news(said(missed(), 9), said(answered(), 1))).isEqualTo(CallNews.MORE);
        assertThat(news(said(answered().withoutTimes(), 9), said(answered(), 1)))
                .isEqualTo(CallNews.MORE);
    }

    @Test
    void ofWhomWasErasedNothingComesBackAsNews() {
        CallPart told = said(answered().with(Party.ofNumber(CALLER)), 1);
        CallFacts erased = CallFacts.of(told).merge(CallFacts.erased(told.call().key()));

        assertThat(CallNews.of(Optional.of(erased), said(answered().with(Party.ofNumber(CALLER)), 9)))
                .isEqualTo(CallNews.NOTHING);
    }
}
