package io.rightful.crm.inbound;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who signs a body: hexadecimal HMAC-SHA256, keyed by the shared secret, over the time of sending in unix seconds, a full stop
 * and the body. What is sent to us is proven so, and what we send.
 */
public final class BodySignature {
    public static final String SIGNATURE = "X-Rightful-Signature";
    public static final String TIME = "X-Rightful-Time";
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private BodySignature() {}

    /** Whether a body proved itself, and if not, why: for admins alone, never for the sender. */
    public enum Verdict {
        VERIFIED,
        MISSING_PROOF,
        WRONG_PROOF,
        STALE_PROOF,
        NO_SECRET
    }

    public static String sign(String secret, Instant time, byte[] body) {
        return sign(secret, Long.toString(time.getEpochSecond()), body);
    }

    /** @param secrets all that count at once, two while one is replaced by the next; blank ones do not count */
    public static Verdict verify(
            List<String> secrets, Optional<String> time, Optional<String> signature, byte[] body, Instant now) {
        List<String> usable =
                secrets.stream().filter(secret -> !secret.isBlank()).toList();
        if (usable.isEmpty()) {
            return Verdict.NO_SECRET;
        }
        if (time.isEmpty() || signature.isEmpty()) {
            return Verdict.MISSING_PROOF;
        }
        byte[] given = signature.get().getBytes(StandardCharsets.UTF_8);
        int matches = 0;
        for (String secret : usable) {
            byte[] due = sign(secret, time.get(), body).getBytes(StandardCharsets.UTF_8);
            matches += MessageDigest.isEqual(due, given) ? 1 : 0;
        }
        return matches > 0 ? judge(time.get(), now) : Verdict.WRONG_PROOF;
    }

    private static Verdict judge(String time, Instant now) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(time));
            boolean within = Duration.between(signed, now).abs().compareTo(WINDOW) <= 0;
            return within ? Verdict.VERIFIED : Verdict.STALE_PROOF;
        } catch (NumberFormatException | DateTimeException noTime) {
            return Verdict.STALE_PROOF;
        }
    }

    private static String sign(String secret, String time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException noSuchAlgorithm) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", noSuchAlgorithm);
        }
    }
}
