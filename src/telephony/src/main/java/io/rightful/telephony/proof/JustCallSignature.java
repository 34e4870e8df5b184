package io.rightful.telephony.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Times;

/**
 * JustCall: hex(HMAC-SHA256(secret, secret|address|type|time)), the address as a part of a URL, the type out of the body, the
 * time out of a header, in UTC. <b>Nothing else of the body is signed</b>: whoever overhears a delivery can put another body
 * behind its proof until the window closes.
 */
public record JustCallSignature() implements ProofScheme {
    public static final String SIGNATURE = "X-JustCall-Signature";
    public static final String VERSION = "X-JustCall-Signature-Version";
    public static final String TIME = "X-JustCall-Request-Timestamp";
    public static final Duration WINDOW = Duration.ofSeconds(300);

    private static final String FIRST_VERSION = "v1";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        String time = payload.header(TIME).orElse("");
        Optional<String> signature = payload.header(SIGNATURE)
                .filter(stated -> !time.isEmpty())
                .map(stated -> stated.toLowerCase(Locale.ROOT));
        if (!payload.header(VERSION).orElse(FIRST_VERSION).equalsIgnoreCase(FIRST_VERSION)) {
            return Verdict.WRONG_PROOF;
        }
        String type = signature.map(stated -> type(payload)).orElse("");
        Verdict signed = new RequestedAddress(payload.address())
                .verify(
                        signature,
                        secrets,
                        spelling -> secret -> HmacSha256.hex(
                                secret,
                                String.join("|", secret, component(spelling), type, time)
                                        .getBytes(StandardCharsets.UTF_8)));
        return signed.fold(() -> judge(time, window.orElse(WINDOW), now), code -> signed);
    }

    /** Written "2026-11-16 09:05:10" in JustCall's own example, and said to be a number elsewhere. */
    private static Verdict judge(String time, Duration window, Instant now) {
        return new Times(ZoneOffset.UTC)
                .read(time)
                .map(signed -> SignedTime.judge(signed, window, now))
                .orElse(Verdict.STALE_PROOF);
    }

    private static String type(Payload payload) {
        Optional<String> type =
                BodyReader.read(payload).fold((Fields body) -> body.text("type"), unreadable -> Optional.empty());
        return type.orElse("");
    }

    /** As a browser's encodeURIComponent writes it. */
    private static String component(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%21", "!")
                .replace("%27", "'")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%7E", "~");
    }
}
