package io.rightful.telephony.proof;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * It signs no time: the same question asked again gets the answer of then.
 */
public record TwilioSignature() implements ProofScheme {
    public static final String SIGNATURE = "X-Twilio-Signature";

    private static final Map<String, Integer> PORTS = Map.of("https", 443, "http", 80);
    private static final int NONE = -1;

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        String fields = fields(new String(payload.body(), StandardCharsets.UTF_8));
        Optional<String> signature = payload.header(SIGNATURE);
        return addresses(payload.address())
                .map(spelling -> Secrets.compare(
                        signature,
                        secrets,
                        secret -> HmacSha1.base64(secret, (spelling + fields).getBytes(StandardCharsets.UTF_8))))
                .reduce((one, other) -> one.fold(() -> one, refused -> other))
                .orElse(Verdict.WRONG_PROOF);
    }

    /** With the port and without it: Twilio signs one or the other. */
    private static Stream<String> addresses(String address) {
        try {
            URI stated = new URI(address);
            if (stated.getHost() == null) {
                return Stream.empty();
            }
            String rest = address.substring(address.indexOf(stated.getRawAuthority())
                    + stated.getRawAuthority().length());
            int port = stated.getPort() == NONE ? PORTS.getOrDefault(stated.getScheme(), NONE) : stated.getPort();
            String host = stated.getScheme() + "://" + stated.getHost();
            return Stream.of(host + rest, host + ":" + port + rest);
        } catch (URISyntaxException noAddress) {
            return Stream.empty();
        }
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
