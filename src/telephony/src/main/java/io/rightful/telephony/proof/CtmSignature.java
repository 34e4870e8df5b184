package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.Payload;

/** CallTrackingMetrics: Base64(HMAC-SHA1(secret, X-CTM-Time + body)) in X-CTM-Signature; the time in unix seconds. */
public record CtmSignature() implements ProofScheme {
    public static final String SIGNATURE = "X-CTM-Signature";
    public static final String TIME = "X-CTM-Time";
    public static final Duration WINDOW = Duration.ofSeconds(300);

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        String time = payload.header(TIME).orElse("");
        Optional<String> signature = payload.header(SIGNATURE).filter(stated -> !time.isEmpty());
        byte[] timeBytes = time.getBytes(StandardCharsets.UTF_8);
        Verdict signed =
                Secrets.compare(signature, secrets, secret -> HmacSha1.base64(secret, timeBytes, payload.body()));
        return signed.fold(() -> judge(time, window.orElse(WINDOW), now), code -> signed);
    }

    private static Verdict judge(String time, Duration window, Instant now) {
        try {
            return SignedTime.judge(Instant.ofEpochSecond(Long.parseLong(time)), window, now);
        } catch (NumberFormatException | DateTimeException noTime) {
            return Verdict.STALE_PROOF;
        }
    }
}
