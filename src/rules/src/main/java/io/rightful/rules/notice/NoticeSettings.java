package io.rightful.rules.notice;

import java.time.Duration;

/**
 * How an account tells its agents of contacts that become theirs.
 *
 * @param ownDeedsSuppressed whether nobody is told of what they did themselves
 * @param digestAbove so many assignments in a window are told one by one, the rest in one digest; 0 for digests alone
 * @param digestWindow begins with an agent's first assignment
 * @param tellUnassigned whether an agent is told that a contact is theirs no more
 */
public record NoticeSettings(
        boolean ownDeedsSuppressed, int digestAbove, Duration digestWindow, boolean tellUnassigned) {
    public static final NoticeSettings DEFAULT = new NoticeSettings(true, 5, Duration.ofMinutes(10), false);
}
