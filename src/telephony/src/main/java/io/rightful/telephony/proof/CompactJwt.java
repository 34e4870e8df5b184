package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import io.rightful.telephony.BodyReader;

/**
 * A signed token in its compact form: header, claims and signature, each in Base64url, between two dots.
 *
 * @param header as it came, like the others
 */
public record CompactJwt(String header, String claims, String signature) {
    private static final int PARTS = 3;

    /** Empty where the body is anything else, such as plain JSON. */
    public static Optional<CompactJwt> of(byte[] body) {
        String[] parts = new String(body, StandardCharsets.ISO_8859_1).strip().split("\\.", PARTS + 1);
        return Optional.of(parts)
                .filter(all -> all.length == PARTS && decoded(all[0]).isPresent())
                .map(all -> new CompactJwt(all[0], all[1], all[2]));
    }

    /** What it claims, as JSON; it proves nothing before its signature is verified. */
    public Optional<String> json() {
        return decoded(claims);
    }

    /** By the word in its header, which names the algorithm that the sender chose: compare, never obey. */
    boolean signedBy(String algorithm) {
        return decoded(header)
                .map(BodyReader::json)
                .flatMap(read ->
                        read.<Optional<String>>fold(fields -> fields.text("alg"), unreadable -> Optional.empty()))
                .filter(algorithm::equals)
                .isPresent();
    }

    byte[] signed() {
        return (header + "." + claims).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
