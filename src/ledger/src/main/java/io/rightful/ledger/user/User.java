package io.rightful.ledger.user;

import java.time.ZoneId;
import java.util.Optional;

import io.rightful.rules.agent.Candidate;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/**
 * A person of the account.
 *
 * @param email as typed; compared folded, and unique in the account
 * @param version counts the changes, from 1; ignored where a user is written
 */
public record User(
        UserId id, UserName name, Optional<String> email, ZoneId timeZone, ActivePeriods active, long version) {

    public Candidate candidate() {
        return new Candidate(id, name, active);
    }

    User withVersion(long written) {
        return new User(id, name, email, timeZone, active, written);
    }

    /** Neither name nor address, so that no log line tells them. */
    @Override
    public String toString() {
        return "User " + id + " version " + version;
    }
}
