package io.rightful.crm;

import java.util.Optional;

import io.rightful.crm.http.AccessToken;
import io.rightful.crm.http.TokenStore;

/** Keeps a token in memory. */
public final class TestTokenStore implements TokenStore {
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
