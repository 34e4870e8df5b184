package io.rightful.remote;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The header Authorization of RFC 7617. */
public final class BasicAuthentication {
    private BasicAuthentication() {}

    public static String of(String name, String password) {
        byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
