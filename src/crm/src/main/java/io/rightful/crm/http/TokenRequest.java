package io.rightful.crm.http;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

/** How one CRM is asked for a token. */
public interface TokenRequest {
    /** @param refreshToken the latest that the CRM gave, where it gave one after it was connected */
    Response send(Optional<String> refreshToken);
}
