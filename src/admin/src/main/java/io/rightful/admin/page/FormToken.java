package io.rightful.admin.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a form of these pages sends back. It follows from the token in the cookie, which no other site can read: none can send a form in the
 * reader's name, even where a browser would send the cookie with it.
 */
@RequestScoped
class FormToken {
    private static final String PURPOSE = "rightful form ";

    private final JsonWebToken token;

    FormToken(JsonWebToken token) {
        this.token = token;
    }

    String value() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest());
    }

    boolean matches(String sent) {
        return MessageDigest.isEqual(value().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((PURPOSE + token.getRawToken()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
