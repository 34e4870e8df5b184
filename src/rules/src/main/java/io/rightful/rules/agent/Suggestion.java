package io.rightful.rules.agent;

import io.rightful.rules.user.UserId;

/**
 * A user whom an admin may want to link an agent to. Never an assignment.
 *
 * @param rank 1 for the likeliest
 */
public record Suggestion(UserId user, SuggestionReason why, int rank) {}
