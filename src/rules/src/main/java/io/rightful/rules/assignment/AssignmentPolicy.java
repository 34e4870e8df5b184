package io.rightful.rules.assignment;

import java.util.Optional;

import io.rightful.rules.user.UserId;

/** The settings a call is decided by, a source's own put over the account's. */
public record AssignmentPolicy(
        Talker talker, MissedCalls missedCalls, DefaultLeadOwner defaultLeadOwner, Optional<UserId> installer) {
    public static final AssignmentPolicy DEFAULT = new AssignmentPolicy(
            Talker.LATEST, new MissedCalls.Automatic(), new DefaultLeadOwner.None(), Optional.empty());
}
