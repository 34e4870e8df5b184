package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.user.UserId;

/**
 * One rule of the search for an assignee.
 *
 * @param <Q> what it has to know
 */
interface SearchRule<Q> {
    Tried tryOn(Q question);

    /** Users whom only this rule names, so that it must be known whether they are active. */
    default Set<UserId> users(Q question) {
        return Set.of();
    }
}
