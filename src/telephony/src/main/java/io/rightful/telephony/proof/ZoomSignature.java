package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.Payload;
import io.rightful.telephony.Times;

/** Zoom: {@code v0=} and HMAC-SHA256(secret, {@code v0:} time {@code :} body) in hexadecimal digits; the time in unix seconds. */
public record ZoomSignature() implements ProofScheme {
    public static final String SIGNATURE = "x-zm-signature";
    public static final String TIME = "x-zm-request-timestamp";

    /** Zoom tries again for 85 minutes, and does not say whether it then signs anew. */
    public static final Duration WINDOW = Duration.ofMinutes(90);

    /** How far ahead Zoom's clock may be. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    private static final String VERSION = "v0";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        String time = payload.header(TIME).orElse("");
        Optional<String> signature = payload.header(SIGNATURE).filter(stated -> !time.isEmpty());
        byte[] before = (VERSION + ":" + time + ":").getBytes(StandardCharsets.UTF_8);
        Verdict signed = Secrets.compare(
                signature, secrets, secret -> VERSION + "=" + HmacSha256.hex(secret, before, payload.body()));
        return signed.fold(() -> judge(time, window, now), code -> signed);
    }

    private static Verdict judge(String time, Optional<Duration> window, Instant now) {
        return new Times(ZoneOffset.UTC)
                .read(time)
                .map(sent -> SignedTime.judge(sent, window.orElse(sent.isAfter(now) ? AHEAD : WINDOW), now))
                .orElse(Verdict.STALE_PROOF);
    }
}
