package io.rightful.rules.notice;

import java.time.Instant;
import java.util.Optional;

/**
 * What an agent was told of late. The counted are those told one by one.
 *
 * @param opened when its first assignment came; absent where there was none yet
 * @param until when it ends, and its digest is due
 */
public record AgentWindow(Optional<Instant> opened, Optional<Instant> until, int told, boolean digested) {
    public static final AgentWindow NONE = new AgentWindow(Optional.empty(), Optional.empty(), 0, false);

    /** Neither over nor already told of in its digest. */
    boolean runs(Instant now) {
        return !digested && until.filter(now::isBefore).isPresent();
    }
}
