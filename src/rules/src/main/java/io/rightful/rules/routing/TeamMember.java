package io.rightful.rules.routing;

import io.rightful.rules.user.UserId;

/** @param priority from 1, which rings first; members of one priority ring together */
public record TeamMember(UserId user, int priority) {
    public static final int FIRST = 1;

    public TeamMember {
        if (priority < FIRST) {
            throw new IllegalArgumentException("priorities begin with " + FIRST);
        }
    }
}
