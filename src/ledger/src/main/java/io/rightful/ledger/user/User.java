package io.rightful.ledger.user;

import java.time.ZoneId;
import java.util.Optional;

import io.rightful.rules.agent.Candidate;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/**
 * A person of the account.
 *
 * @param email as typed; compared folded, and unique in the account
 * @param timeZone in which the working hours are meant
 * @param version counts the changes, from 1; ignored where a user is written
 */
public record User(
        UserId id,
        UserName name,
        Optional<String> email,
        ZoneId timeZone,
        ActivePeriods active,
        WorkingHours workingHours,
        long version) {

    /** Who works at any time. */
    public User(UserId id, UserName name, Optional<String> email, ZoneId timeZone, ActivePeriods active, long version) {
        this(id, name, email, timeZone, active, WorkingHours.ALWAYS, version);
    }

    public User working(WorkingHours hours) {
        return new User(id, name, email, timeZone, active, hours, version);
    }

    /** @param presence as it was last stated */
    public Attendance attendance(Optional<Presence> presence) {
        return new Attendance(active, presence, workingHours, timeZone);
    }

    public Candidate candidate() {
        return new Candidate(id, name, active);
    }

    User withVersion(long written) {
        return new User(id, name, email, timeZone, active, workingHours, written);
    }

    /** Neither name nor address, so that no log line tells them. */
    @Override
    public String toString() {
        return "User " + id + " version " + version;
    }
}
