package io.rightful.remote;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret; it does not show itself.
 *
 * @param expiresAt absent where the service does not say
 * @param address where this token's requests go, where the service says so with the token
 * @param refreshToken the one to ask with next time
 */
public record AccessToken(
        String value, Optional<Instant> expiresAt, Optional<URI> address, Optional<String> refreshToken) {
    public String bearer() {
        return "Bearer " + value;
    }

    public URI addressOr(URI usual) {
        return address.orElse(usual);
    }

    @Override
    public String toString() {
        return "AccessToken[expiresAt=" + expiresAt + ", address=" + address + "]";
    }
}
