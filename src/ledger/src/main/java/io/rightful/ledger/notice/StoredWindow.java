package io.rightful.ledger.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.notice.AgentWindow;
import io.rightful.rules.notice.AgentWindow.Digest;

/**
 * An agent's latest window as it was read.
 *
 * @param version 0 where there was none yet
 */
public record StoredWindow(Optional<AgentWindow> window, long version) {
    static final StoredWindow NONE = new StoredWindow(Optional.empty(), 0);

    /** With one more that is told alone. */
    static AgentWindow told(Optional<AgentWindow> running, Instant now, Duration length) {
        AgentWindow window = running.orElseGet(() -> begun(now, length));
        return new AgentWindow(window.opened(), window.until(), window.told() + 1, window.digest());
    }

    /** With something that waits for the digest. */
    static AgentWindow waitedFor(Optional<AgentWindow> running, Instant now, Duration length) {
        return withDigest(running.orElseGet(() -> begun(now, length)), Digest.OPEN);
    }

    static AgentWindow closed(AgentWindow window) {
        return withDigest(window, Digest.CLOSED);
    }

    private static AgentWindow withDigest(AgentWindow window, Digest digest) {
        return new AgentWindow(window.opened(), window.until(), window.told(), digest);
    }

    private static AgentWindow begun(Instant now, Duration length) {
        return new AgentWindow(now, now.plus(length), 0, Digest.NONE);
    }
}
