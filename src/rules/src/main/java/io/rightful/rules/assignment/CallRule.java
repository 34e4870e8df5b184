package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.user.UserId;

/** One rule of the search for a call's assignee. */
interface CallRule {
    Tried tryOn(CallQuestion question);

    /** Users whom only this rule names, so that it must be known whether they are active. */
    default Set<UserId> users(CallQuestion question) {
        return Set.of();
    }
}
