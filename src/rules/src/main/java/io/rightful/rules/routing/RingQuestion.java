package io.rightful.rules.routing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Availability;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.user.UserId;

/**
 * Everything that decides who rings for an inbound call.
 *
 * @param caller as the item of their number tells it
 * @param ofNumber the option of the number that was called, where it has one of its own
 * @param users the team's members and the caller's owner; whoever is not in it does not exist
 */
public record RingQuestion(
        ContactView caller,
        Optional<LeadOwnerRouting> ofNumber,
        RingingTeam team,
        RoutingSettings account,
        Map<UserId, Attendance> users,
        Instant now) {
    Attendance attendance(UserId user) {
        return users.getOrDefault(user, Attendance.OF_NOBODY);
    }

    Availability availability(UserId user) {
        return attendance(user).at(now);
    }
}
