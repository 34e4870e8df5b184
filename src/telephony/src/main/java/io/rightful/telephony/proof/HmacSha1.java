package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Base64 of an HMAC-SHA1: what CallTrackingMetrics and CallRail sign with. */
final class HmacSha1 {
    private static final String ALGORITHM = "HmacSHA1";

    private HmacSha1() {}

    static String base64(String key, byte[]... message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            for (byte[] part : message) {
                mac.update(part);
            }
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", noSuchAlgorithm);
        }
    }
}
