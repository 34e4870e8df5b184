package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.rightful.telephony.Payload;
import io.rightful.telephony.Times;

/**
 * Quo: Base64(HMAC-SHA256(key, id + "." + time + "." + body)) after {@code v1,} in webhook-signature; of older webhooks, without
 * the id, in openphone-signature. The key is what the secret's Base64 stands for, or the secret's own text.
 */
public record QuoSignature() implements ProofScheme {
    public static final String ID = "webhook-id";
    public static final String TIME = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";
    public static final String LEGACY = "openphone-signature";
    public static final Duration WINDOW = Duration.ofSeconds(300);

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String LEGACY_VERSION = "hmac;1;";

    /** More than there is reason for; each costs a reading of the body. */
    private static final int MOST = 4;

    /** @param before what is signed in front of the body */
    private record Stated(String time, String before, String signature) {}

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        Optional<Verdict> verdict = payload.header(SIGNATURE)
                .map(signatures -> current(payload, signatures))
                .or(() -> payload.header(LEGACY).map(QuoSignature::legacy))
                .map(all -> all.limit(MOST)
                        .map(stated -> verify(stated, payload.body(), secrets, window, now))
                        .toList())
                .map(QuoSignature::best);
        return verdict.orElseGet(() -> Secrets.compare(Optional.empty(), secrets, UnaryOperator.identity()));
    }

    private static Stream<Stated> current(Payload payload, String signatures) {
        String time = payload.header(TIME).orElse("");
        String before = payload.header(ID).orElse("") + "." + time + ".";
        return Stream.of(signatures.split("\\s+"))
                .filter(entry -> entry.startsWith(VERSION))
                .map(entry -> new Stated(time, before, entry.substring(VERSION.length())));
    }

    private static Stream<Stated> legacy(String signatures) {
        return Stream.of(signatures.split(","))
                .map(String::strip)
                .filter(entry -> entry.startsWith(LEGACY_VERSION))
                .map(entry -> entry.substring(LEGACY_VERSION.length()).split(";", -1))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Stated(parts[0], parts[0] + ".", parts[1]));
    }

    private static Verdict verify(
            Stated stated, byte[] body, List<String> secrets, Optional<Duration> window, Instant now) {
        Optional<String> signature = Optional.of(stated.signature());
        byte[] before = stated.before().getBytes(StandardCharsets.UTF_8);
        Verdict decoded = Secrets.compare(signature, secrets, secret -> proof(decoded(secret), before, body));
        Verdict asText = Secrets.compare(signature, secrets, secret -> proof(text(secret), before, body));
        return best(List.of(decoded, asText))
                .fold(() -> judge(stated.time(), window.orElse(WINDOW), now), code -> asText);
    }

    private static Verdict judge(String time, Duration window, Instant now) {
        return new Times(ZoneOffset.UTC)
                .read(time)
                .map(sent -> SignedTime.judge(sent, window, now))
                .orElse(Verdict.STALE_PROOF);
    }

    /** A signature of no known version is a wrong one. */
    private static Verdict best(List<Verdict> verdicts) {
        return Stream.of(Verdict.VERIFIED, Verdict.STALE_PROOF, Verdict.NO_SECRET)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.WRONG_PROOF);
    }

    private static String proof(byte[] key, byte[] before, byte[] body) {
        return Base64.getEncoder().encodeToString(HmacSha256.of(key, before, body));
    }

    private static byte[] text(String secret) {
        return secret.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String secret) {
        String base64 = secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret;
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            return key.length == 0 ? text(secret) : key;
        } catch (IllegalArgumentException noBase64) {
            return text(secret);
        }
    }
}
