package io.rightful.telephony.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an admin entered, as one part of a path: it leads nowhere else. */
public final class PathPart {
    private PathPart() {}

    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
