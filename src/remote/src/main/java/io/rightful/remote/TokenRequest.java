package io.rightful.remote;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

/** How a service is asked for a token. */
public interface TokenRequest {
    /** @param refreshToken the latest that the service gave, where it gave one after the access was given */
    Response send(Optional<String> refreshToken);
}
