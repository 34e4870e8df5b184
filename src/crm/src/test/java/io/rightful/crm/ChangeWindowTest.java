package io.rightful.crm;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChangeWindowTest {
    private static final Instant FROM = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant NOW = FROM.plus(Duration.ofMinutes(10));

    @Test
    void aWindowEndsBeforeNowAndStaysAsItWasOpened() {
        ChangeWindow window = ChangeWindow.from(FROM).opened(NOW);
        assertThat(window.end()).isEqualTo(NOW.minus(ChangeWindow.MARGIN));
        assertThat(window.opened(NOW.plusSeconds(3600))).isEqualTo(window);
    }

    @Test
    void theNextWindowLooksBackFromTheLastChangeSeen() {
        Instant last = FROM.plus(Duration.ofMinutes(5));
        assertThat(ChangeWindow.from(FROM).opened(NOW).read("1", last).closed())
                .isEqualTo(ChangeWindow.from(last.minus(ChangeWindow.LOOK_BACK)));
    }

    @Test
    void whereNothingWasSeenTheNextWindowBeginsWhereThisOneDid() {
        assertThat(ChangeWindow.from(FROM).opened(NOW).closed()).isEqualTo(ChangeWindow.from(FROM));
    }

    @Test
    void theBeginningNeverMovesBack() {
        assertThat(ChangeWindow.from(FROM)
                        .opened(NOW)
                        .read("1", FROM.plusSeconds(1))
                        .closed())
                .isEqualTo(ChangeWindow.from(FROM));
    }

    @Test
    void aClockAheadOfTheCrmsDoesNotCarryTheBeginningPastWhatWasSeen() {
        Instant last = FROM.plusSeconds(300);
        ChangeWindow ahead = ChangeWindow.from(FROM).opened(NOW.plus(Duration.ofMinutes(5)));
        assertThat(ahead.read("1", last).closed().from()).isBefore(last);
    }

    @Test
    void whereLongNothingChangedTheLastChangeIsNotReadAgain() {
        Instant last = FROM.plusSeconds(10);
        ChangeWindow idle = ChangeWindow.from(FROM).opened(NOW.plus(Duration.ofHours(1)));
        assertThat(idle.read("1", last).closed().from()).isAfter(last);
        assertThat(idle.read("1", last).restarted().from()).isBeforeOrEqualTo(last);
    }

    @Test
    void aCursorHoldsAllOfIt() {
        ChangeWindow window = ChangeWindow.from(FROM).opened(NOW).read("a|b", FROM.plusSeconds(7));
        assertThat(ChangeWindow.of(window.cursor())).isEqualTo(window);
        assertThat(ChangeWindow.of(ChangeWindow.from(FROM).cursor())).isEqualTo(ChangeWindow.from(FROM));
    }

    @Test
    void aCursorOfAnotherKindMeansReadingAnew() {
        assertThatThrownBy(() -> ChangeWindow.of(new ChangeCursor("GIYDAOBNGEYS2MBWKQYDAORQGA5DAMBO")))
                .isInstanceOfSatisfying(
                        RemoteException.class,
                        failure -> assertThat(failure.failure().kind()).isEqualTo(Kind.CURSOR_EXPIRED));
    }
}
