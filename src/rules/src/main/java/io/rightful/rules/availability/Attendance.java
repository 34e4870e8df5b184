package io.rightful.rules.availability;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;

/**
 * All that tells when a user can be reached. Off hours outweigh a presence that says available.
 *
 * @param presence as it was last stated
 * @param zone the user's own, in which the hours are meant
 */
public record Attendance(ActivePeriods active, Optional<Presence> presence, WorkingHours hours, ZoneId zone) {
    /** Of whoever is no user of the account. */
    public static final Attendance OF_NOBODY =
            new Attendance(ActivePeriods.NEVER, Optional.empty(), WorkingHours.NEVER, ZoneOffset.UTC);

    public Availability at(Instant time) {
        if (!active.activeAt(time)) {
            return new Availability.Inactive();
        }
        return absence(time)
                .or(() -> hours.contain(time, zone) ? Optional.empty() : Optional.of(Reason.USER_OFF_HOURS))
                .<Availability>map(Availability.Unreachable::new)
                .orElseGet(Availability.Reachable::new);
    }

    /**
     * The first moment, no earlier than {@code time}, within the hours and after the end of an absence that states one.
     * An absence without an end does not count, because it may be over by then. Empty where no hours come.
     */
    public Optional<Instant> nextReachable(Instant time) {
        Instant back = presence.filter(stated -> absence(time).isPresent())
                .flatMap(Presence::until)
                .orElse(time);
        return hours.firstFrom(back, zone);
    }

    private Optional<Reason> absence(Instant time) {
        return presence.flatMap(stated -> stated.at(time)).flatMap(state -> switch (state) {
            case AVAILABLE -> Optional.empty();
            case AWAY -> Optional.of(Reason.USER_AWAY);
            case OFFLINE -> Optional.of(Reason.USER_OFFLINE);
        });
    }
}
