package io.rightful.rules.notice;

import java.time.Instant;

/**
 * What an agent was told of late. Begins with an assignment; those told one by one are counted, the others go into its digest.
 *
 * @param until when its digest is due
 */
public record AgentWindow(Instant opened, Instant until, int told, Digest digest) {

    /** What became of the window's digest. */
    public enum Digest {
        /** Nothing waits for one. */
        NONE,
        OPEN,
        /** It takes nothing more. */
        CLOSED
    }

    /** A digest that is late still takes what comes, so that it stays the only one. */
    boolean runs(Instant now) {
        return switch (digest) {
            case NONE -> now.isBefore(until);
            case OPEN -> true;
            case CLOSED -> false;
        };
    }
}
