package io.rightful.admin.page;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;

/** Pages that nothing may be added to, framed around, or kept of. */
final class PageAnswer {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageAnswer() {}

    static Response of(Status status, String html) {
        return Response.status(status)
                .type(HTML)
                .entity(html)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response elsewhere(URI address) {
        return leading(address).build();
    }

    static Response elsewhere(URI address, NewCookie cookie) {
        return leading(address).cookie(cookie).build();
    }

    /** As it is: made absolute, it would have the scheme in which the gateway calls, not the browser. */
    private static ResponseBuilder leading(URI address) {
        return Response.status(Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
