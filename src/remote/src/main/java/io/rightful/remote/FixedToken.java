package io.rightful.remote;

import java.util.Optional;

import io.rightful.remote.RemoteFailure.Kind;

/** A key that an admin has copied from the service. Once refused there is no other. */
public record FixedToken(AccessToken token) implements Tokens {
    public static FixedToken of(String key) {
        return new FixedToken(new AccessToken(key, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Override
    public AccessToken current() {
        return token;
    }

    @Override
    public AccessToken instead(AccessToken refused) {
        throw RemoteFailure.of(Kind.NEEDS_RECONNECT, "key-refused").exception();
    }
}
