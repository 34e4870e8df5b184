package io.rightful.remote;

import java.util.Optional;

/** Where tokens are kept between runs, and seen by other processes of the same integration. */
public interface TokenStore {
    Optional<AccessToken> read();

    void write(AccessToken token);
}
