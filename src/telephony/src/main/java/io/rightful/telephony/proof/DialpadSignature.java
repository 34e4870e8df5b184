package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Times;

/**
 * Dialpad: the whole body is a token signed with HS256, and no other algorithm is taken, nor plain JSON. It states no time
 * of sending; where the source sets a window, the event's own time is judged by it.
 */
public record DialpadSignature() implements ProofScheme {
    private static final String ALGORITHM = "HS256";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        Optional<CompactJwt> token = CompactJwt.of(payload.body());
        Optional<String> signature = token.map(stated -> stated.signedBy(ALGORITHM) ? stated.signature() : "");
        Verdict signed = Secrets.compare(signature, secrets, secret -> expected(secret, token.orElseThrow()));
        return signed.fold(
                () -> window.map(allowed -> judge(token.orElseThrow(), allowed, now))
                        .orElse(signed),
                code -> signed);
    }

    private static String expected(String secret, CompactJwt token) {
        byte[] key = secret.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HmacSha256.of(key, token.signed()));
    }

    private static Verdict judge(CompactJwt token, Duration window, Instant now) {
        return token.json()
                .map(BodyReader::json)
                .flatMap(read -> read.<Optional<Instant>>fold(
                        fields -> fields.time(new Times(ZoneOffset.UTC), "event_timestamp"),
                        unreadable -> Optional.empty()))
                .map(happened -> SignedTime.judge(happened, window, now))
                .orElse(Verdict.STALE_PROOF);
    }
}
