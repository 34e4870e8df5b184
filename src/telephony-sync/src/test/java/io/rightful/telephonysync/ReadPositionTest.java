package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.remote.PageCursor;
import io.rightful.telephony.api.TimeRange;

import static org.assertj.core.api.Assertions.assertThat;

class ReadPositionTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void theFirstReadingIsOfTheLastDay() {
        assertThat(ReadPosition.of(Optional.empty(), NOW))
                .isEqualTo(new ReadPosition(new TimeRange(NOW.minus(Duration.ofDays(1)), NOW), PageCursor.START));
    }

    @Test
    void aReadingBeginsWellBeforeTheEndOfTheLast() {
        String end = ReadPosition.of(Optional.empty(), NOW).end();
        Instant later = NOW.plus(Duration.ofHours(1));

        assertThat(ReadPosition.of(Optional.of(end), later).range())
                .isEqualTo(new TimeRange(NOW.minus(ReadPosition.OVERLAP), later));
    }

    @Test
    void whatWasInterruptedGoesOnWithItsRangeAndItsPage() {
        ReadPosition second = ReadPosition.of(Optional.empty(), NOW).at(new PageCursor("page two"));

        assertThat(ReadPosition.of(Optional.of(second.text()), NOW.plusSeconds(900)))
                .isEqualTo(second);
    }

    @Test
    void whatWasMissedForLongIsNotReadByItself() {
        Instant monthLater = NOW.plus(Duration.ofDays(30));

        assertThat(ReadPosition.of(Optional.of(NOW.toString()), monthLater).range())
                .isEqualTo(new TimeRange(monthLater.minus(ReadPosition.LONGEST), monthLater));
    }
}
