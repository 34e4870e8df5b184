package io.rightful.telephony.proof;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Times;

/** CallRail: Base64(HMAC-SHA1(secret, body)) in Signature; a time to judge by only where the body has a timestamp. */
public record CallRailSignature() implements ProofScheme {
    public static final String SIGNATURE = "Signature";
    public static final Duration WINDOW = Duration.ofHours(24);

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        Verdict signed =
                Secrets.compare(payload.header(SIGNATURE), secrets, secret -> HmacSha1.base64(secret, payload.body()));
        return signed.fold(
                () -> BodyReader.read(payload)
                        .fold(fields -> judge(fields, window.orElse(WINDOW), now), unreadable -> signed),
                code -> signed);
    }

    private static Verdict judge(Fields fields, Duration window, Instant now) {
        if (fields.text("timestamp").isEmpty()) {
            return Verdict.VERIFIED;
        }
        return fields.time(new Times(zone(fields)), "timestamp")
                .map(signed -> SignedTime.judge(signed, window, now))
                .orElse(Verdict.STALE_PROOF);
    }

    private static ZoneId zone(Fields fields) {
        try {
            return fields.text("company_time_zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknownZone) {
            return ZoneOffset.UTC;
        }
    }
}
