package io.rightful.rules.notice;

import java.util.Optional;

import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;

/**
 * The agent as they are when a notice is due.
 *
 * @param stopped whether mail to that address came back, or was complained of
 */
public record AgentAtHand(Optional<EmailAddress> email, ActivePeriods active, boolean stopped) {}
