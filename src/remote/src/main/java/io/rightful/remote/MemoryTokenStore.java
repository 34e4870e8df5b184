package io.rightful.remote;

import java.util.Optional;

/** For a client that lives for one run and is given a token for its asking: nothing is kept after it. */
public final class MemoryTokenStore implements TokenStore {
    private volatile Optional<AccessToken> kept = Optional.empty();

    @Override
    public Optional<AccessToken> read() {
        return kept;
    }

    @Override
    public void write(AccessToken token) {
        kept = Optional.of(token);
    }
}
