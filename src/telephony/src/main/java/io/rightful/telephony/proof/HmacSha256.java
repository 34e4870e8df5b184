package io.rightful.telephony.proof;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, as its bytes: providers differ in how they write it. */
final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private HmacSha256() {}

    /** @param key of at least one byte */
    static byte[] of(byte[] key, byte[]... message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (byte[] part : message) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", noSuchAlgorithm);
        }
    }
}
