package io.rightful.remote;

/** Where a client has its access token from. */
public interface Tokens {
    AccessToken current();

    /** Another one, after the service refused this one. */
    AccessToken instead(AccessToken refused);
}
