package io.rightful.admin.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No request of this API has reason to be large. */
class BodyLimit {
    private static final int BYTES = 1024 * 1024;
    private static final int TOO_LARGE = 413;

    @ServerRequestFilter
    void limit(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().startsWith("/api/") && request.getLength() > BYTES) {
            throw new ClientErrorException(TOO_LARGE);
        }
    }
}
