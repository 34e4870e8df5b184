package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Optional;

/**
 * What a CRM gave for the credentials, for a while. It does not show itself.
 *
 * @param expiresAt absent where the CRM does not say
 * @param address where this token's requests go, where the CRM says so with the token
 * @param refreshToken the one to ask with next time
 */
public record CrmToken(
        String value, Optional<Instant> expiresAt, Optional<String> address, Optional<String> refreshToken) {
    @Override
    public String toString() {
        return "CrmToken[expiresAt=" + expiresAt + "]";
    }
}
