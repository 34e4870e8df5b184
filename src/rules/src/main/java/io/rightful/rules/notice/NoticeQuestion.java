package io.rightful.rules.notice;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.user.UserId;

/**
 * All that decides whether an agent is told.
 *
 * @param contact absent where it was erased
 * @param agent absent where there is no such user
 * @param window the agent's latest, if any
 */
public record NoticeQuestion(
        NoticeEvent event,
        Optional<ContactNow> contact,
        Optional<AgentAtHand> agent,
        Optional<AgentWindow> window,
        NoticeSettings settings,
        Instant now) {

    /** The agent's window, if it runs. */
    public Optional<AgentWindow> running() {
        return window.filter(latest -> latest.runs(now));
    }

    /** Whose the contact is when a notice is due. */
    public record ContactNow(Optional<UserId> primaryAgent) {
        boolean isOf(UserId user) {
            return primaryAgent.filter(user::equals).isPresent();
        }
    }
}
