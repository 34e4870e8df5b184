package io.rightful.rules.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.Weeks;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPlanPropertyTest {
    private static final Instant CALLED = Instant.parse("2026-03-06T12:00:00Z");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyAttemptLiesWithinTheHoursAndNoEarlierThanItsDelay(
            @ForAll("schedules") LeadRetrySchedule schedule, @ForAll("owners") Attendance owner) {
        List<Retry> retries = new RetryPlan(schedule, owner).all(CALLED);

        assertThat(retries).hasSize(schedule.maximum());
        IntStream.range(0, retries.size()).forEach(index -> {
            Instant before = index == 0 ? CALLED : retries.get(index - 1).at();
            Retry retry = retries.get(index);
            assertThat(retry.attempt()).isEqualTo(index + 1);
            assertThat(retry.at())
                    .isAfterOrEqualTo(before.plus(schedule.before(index + 1).orElseThrow()));
            assertThat(owner.hours().contain(retry.at(), owner.zone())).isTrue();
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whoeverIsNotAwayForGoodCanBeReachedWhenTheirAttemptIsDue(
            @ForAll("schedules") LeadRetrySchedule schedule, @ForAll("owners") Attendance owner) {
        assertThat(new RetryPlan(schedule, owner).all(CALLED))
                .allSatisfy(retry -> assertThat(RetryDecision.of(new RetryQuestion(
                                        new RetryBooking(
                                                new ContactId("lead"), new UserId("own"), retry.attempt(), CALLED),
                                        Optional.of(RingBuilder.owner("own", OwnerCause.MANUAL)),
                                        Optional.empty(),
                                        owner,
                                        schedule,
                                        retry.at()))
                                .reason())
                        .isEqualTo(Reason.LEAD_CALL_DUE));
    }

    @Provide
    Arbitrary<LeadRetrySchedule> schedules() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(1, 43_200)
                                .map(minutes -> Duration.ofMinutes(minutes))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5),
                        Arbitraries.integers().between(0, 6))
                .as(LeadRetrySchedule::new);
    }

    @Provide
    Arbitrary<Attendance> owners() {
        Arbitrary<WorkingHours> hours = Arbitraries.of(
                WorkingHours.ALWAYS,
                Weeks.mondayToFriday("09:00-12:30", "13:00-17:00"),
                Weeks.daily("00:00-06:00", "22:00-24:00"));
        Arbitrary<Presence> presences = Combinators.combine(
                        Arbitraries.of(PresenceState.class),
                        Arbitraries.integers().between(-600, 6000))
                .as((state, minutes) -> new Presence(state, Optional.of(CALLED.plus(Duration.ofMinutes(minutes)))));
        return Combinators.combine(
                        presences.optional(),
                        hours,
                        Arbitraries.of("America/New_York", "Europe/Berlin", "UTC")
                                .map(ZoneId::of))
                .as((presence, week, zone) -> new Attendance(ActivePeriods.ALWAYS, presence, week, zone));
    }
}
