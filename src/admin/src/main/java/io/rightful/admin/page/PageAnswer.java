package io.rightful.admin.page;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;

/** Pages that nothing may be added to, framed around, or kept of. */
public final class PageAnswer {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String MAIN = "#main";

    private PageAnswer() {}

    public static Response of(Status status, String html) {
        return page(status.getStatusCode(), html).build();
    }

    private static ResponseBuilder page(int status, String html) {
        return Response.status(status)
                .type(HTML)
                .entity(html)
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A whole page, also where the script asked for a part of one. */
    static Response refusal(int status, String html) {
        return page(status, html)
                .header("HX-Retarget", MAIN)
                .header("HX-Reselect", MAIN)
                .header("HX-Reswap", "outerHTML")
                .build();
    }

    public static Response elsewhere(URI address) {
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
