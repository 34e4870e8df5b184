package io.rightful.rules.assignment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.message.Message;
import io.rightful.rules.user.UserId;

/**
 * Everything a text or form is decided by.
 *
 * @param users those whom the contact and the settings name; whoever is not in it does not exist
 */
public record MessageQuestion(
        Message message,
        AssignmentPolicy policy,
        ContactView contact,
        Optional<ManualAssignment> manual,
        Map<UserId, Attendance> users,
        Instant now)
        implements ContactQuestion {
    @Override
    public boolean active(UserId user) {
        return users.getOrDefault(user, Attendance.OF_NOBODY).active().activeAt(now);
    }
}
