package io.rightful.telephony.proof;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A SHA-256 in lower-case hex. */
final class Sha256 {
    private Sha256() {}

    static String hex(byte[] message) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has SHA-256", noSuchAlgorithm);
        }
    }
}
