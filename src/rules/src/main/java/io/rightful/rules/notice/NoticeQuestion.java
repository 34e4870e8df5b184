package io.rightful.rules.notice;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.user.UserId;

/**
 * All that decides whether an agent is told.
 *
 * @param contact absent where it was erased
 * @param agent absent where there is no such user
 */
public record NoticeQuestion(
        NoticeEvent event,
        Optional<ContactNow> contact,
        Optional<AgentAtHand> agent,
        AgentWindow window,
        NoticeSettings settings,
        Instant now) {

    /** Whose the contact is when a notice is due. */
    public record ContactNow(Optional<UserId> primaryAgent) {
        boolean isOf(UserId user) {
            return primaryAgent.filter(user::equals).isPresent();
        }
    }
}
