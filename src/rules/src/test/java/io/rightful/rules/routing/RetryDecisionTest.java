package io.rightful.rules.routing;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

import static io.rightful.rules.routing.RingBuilder.NOW;
import static io.rightful.rules.routing.RingBuilder.RETRIES;
import static org.assertj.core.api.Assertions.assertThat;

/** The schedule has two attempts, a quarter of an hour apart; the first was booked a quarter of an hour ago. */
class RetryDecisionTest {
    private static final Instant BOOKED = NOW.minusSeconds(900);

    @ParameterizedTest
    @CsvSource({
        "own,    reachable, , 1, due, LEAD_CALL_DUE",
        "own,    reachable, , 2, due, LEAD_CALL_DUE",
        "own,    reachable, 2026-11-18T09:44:59Z, 1, due, LEAD_CALL_DUE",
        "own,    reachable, 2026-11-18T09:45:00Z, 1, cancelled, LEAD_ANSWERED",
        "own,    reachable, 2026-11-18T09:59:00Z, 1, cancelled, LEAD_ANSWERED",
        "bob,    reachable, , 1, cancelled, LEAD_OWNER_CHANGED",
        "none,   reachable, , 1, cancelled, LEAD_OWNER_CHANGED",
        "queue,  reachable, , 1, cancelled, LEAD_OWNER_CHANGED",
        "erased, reachable, , 1, cancelled, LEAD_ERASED",
        "erased, reachable, 2026-11-18T09:59:00Z, 1, cancelled, LEAD_ERASED",
        "own,    inactive,  , 1, cancelled, LEAD_OWNER_INACTIVE",
        "own,    away,      , 1, later 2 2026-11-18T10:15:00Z, USER_AWAY",
        "own,    off hours, , 1, later 2 2026-11-18T12:00:00Z, USER_OFF_HOURS",
        "own,    away,      , 2, cancelled, RETRIES_NONE",
        "own,    reachable, , 3, cancelled, RETRIES_NONE"
    })
    void aBookingHoldsWhileNothingHappenedThatCancelsIt(
            String owner, String state, Instant answered, int attempt, String outcome, Reason reason) {
        RetryDecision decision = RetryDecision.of(new RetryQuestion(
                new RetryBooking(new ContactId("lead"), new UserId("own"), attempt, BOOKED),
                owner(owner),
                Optional.ofNullable(answered),
                attendance(state),
                RETRIES,
                NOW));

        assertThat(decision.<String>fold(
                        due -> "due",
                        later -> "later " + later.next().attempt() + " "
                                + later.next().at(),
                        cancelled -> "cancelled"))
                .isEqualTo(outcome);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    private static Optional<LeadOwner> owner(String owner) {
        return switch (owner) {
            case "erased" -> Optional.empty();
            case "none" -> Optional.of(LeadOwner.NEVER_OWNED);
            case "queue" -> Optional.of(new LeadOwner.Queue("own", OwnerCause.CRM, Optional.empty()));
            default -> Optional.of(RingBuilder.owner(owner, OwnerCause.MANUAL));
        };
    }

    private static Attendance attendance(String state) {
        return switch (state) {
            case "inactive" -> RingBuilder.leaver();
            case "away" -> RingBuilder.stating(PresenceState.AWAY);
            case "off hours" -> RingBuilder.offHours();
            default -> RingBuilder.reachable();
        };
    }
}
