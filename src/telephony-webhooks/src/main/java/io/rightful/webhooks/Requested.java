package io.rightful.webhooks;

import java.net.URI;
import java.util.Optional;

import io.rightful.telephony.Payload;

/** The URL as the sender wrote it, which some providers sign. */
public final class Requested {
    private Requested() {}

    /** Behind AWS's API the request came in by https, which the header tells. */
    public static String address(URI uri, Payload payload) {
        String scheme = payload.header("X-Forwarded-Proto")
                .map(proxies -> proxies.split(",", 2)[0].strip())
                .orElse(uri.getScheme());
        String host = payload.header("Host").orElse(uri.getRawAuthority());
        String query =
                Optional.ofNullable(uri.getRawQuery()).map(text -> "?" + text).orElse("");
        return scheme + "://" + host + uri.getRawPath() + query;
    }
}
