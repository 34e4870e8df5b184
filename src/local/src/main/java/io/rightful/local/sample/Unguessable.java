package io.rightful.local.sample;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Words of 160 random bits. */
final class Unguessable {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 20;

    private Unguessable() {}

    static String word() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
