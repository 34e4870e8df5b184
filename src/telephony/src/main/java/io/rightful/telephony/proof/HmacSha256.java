package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An HMAC-SHA256 in the spellings that providers use. */
public final class HmacSha256 {
    private static final String ALGORITHM = "HmacSHA256";

    private HmacSha256() {}

    /** In lower case. */
    public static String hex(String key, byte[]... message) {
        return HexFormat.of().formatHex(of(key.getBytes(StandardCharsets.UTF_8), message));
    }

    private static byte[] of(byte[] key, byte[]... message) {
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
