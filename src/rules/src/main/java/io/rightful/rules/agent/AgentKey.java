package io.rightful.rules.agent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells one agent of a source from another: {@code id:…}, else {@code email:…} folded, else {@code name:…} folded.
 * Comparable so that evidence has one order.
 */
public record AgentKey(String value) implements Comparable<AgentKey> {
    private static final String ID = "id:";
    private static final int DIGEST_BYTES = 6;

    /** As a trace names it: an e-mail or a name by a short digest, because a trace holds no personal data. */
    public String traced() {
        boolean opaque = value.startsWith(ID) && value.indexOf('@') < 0;
        return opaque ? value : value.substring(0, value.indexOf(':') + 1) + "#" + digest();
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(AgentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
