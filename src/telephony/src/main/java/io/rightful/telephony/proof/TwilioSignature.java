package io.rightful.telephony.proof;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.telephony.Payload;

/**
 * Twilio: Base64(HMAC-SHA1(auth token, address, then each field of the form by name with its values)) in X-Twilio-Signature.
 * Of a body that is no form the address states the SHA-256, and the address alone is signed. No time is signed: the same
 * question asked again gets the answer of then.
 */
public record TwilioSignature() implements ProofScheme {
    public static final String SIGNATURE = "X-Twilio-Signature";
    public static final String BODY_DIGEST = "bodySHA256";

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        RequestedAddress address = new RequestedAddress(payload.address());
        List<String> digests = address.query(BODY_DIGEST);
        String fields = digests.isEmpty() ? fields(new String(payload.body(), StandardCharsets.UTF_8)) : "";
        Verdict signed = address.verify(
                payload.header(SIGNATURE),
                secrets,
                spelling -> secret -> HmacSha1.base64(secret, (spelling + fields).getBytes(StandardCharsets.UTF_8)));
        return signed.fold(
                () -> digests.stream().allMatch(digest -> isOf(payload.body(), digest)) ? signed : Verdict.WRONG_PROOF,
                refused -> signed);
    }

    private static boolean isOf(byte[] body, String digest) {
        byte[] stated = digest.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(Sha256.hex(body).getBytes(StandardCharsets.UTF_8), stated);
    }

    private static String fields(String form) {
        Map<String, SortedSet<String>> fields = Stream.of(form.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> decoded(pair[0]),
                        TreeMap::new,
                        Collectors.mapping(
                                pair -> pair.length > 1 ? decoded(pair[1]) : "",
                                Collectors.toCollection(TreeSet::new))));
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + value))
                .collect(Collectors.joining());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }
}
