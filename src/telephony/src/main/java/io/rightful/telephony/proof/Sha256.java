package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 in lower-case hex, of itself and as an HMAC. */
final class Sha256 {
    private static final String HMAC = "HmacSHA256";

    private Sha256() {}

    static String hex(byte[] message) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has SHA-256", noSuchAlgorithm);
        }
    }

    static String hmacHex(String key, String message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", noSuchAlgorithm);
        }
    }
}
