package io.rightful.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.rightful.telephony.Payload;

/** A body byte for byte, since a proof is over the bytes. */
public final class RawBody {
    /** In bytes. Larger than any provider's payload, small enough to be kept whole. */
    static final int LIMIT = 4 * 1024 * 1024;

    private RawBody() {}

    /** A header's values as one, as they may have been sent: Lambda's adapter takes one with a comma in it for several. */
    public static Payload payload(HttpHeaders headers, UriInfo uri, InputStream body) {
        Map<String, String> whole = headers.getRequestHeaders().entrySet().stream()
                .filter(header -> !header.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> String.join(",", header.getValue()), (one, other) -> one));
        String contentType = Optional.ofNullable(headers.getRequestHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                .orElse("");
        Payload payload = new Payload(contentType, whole, read(body));
        return payload.at(Requested.address(uri.getRequestUri(), payload));
    }

    /** Reads one that is too large to its end, unkept: a sender who is still sending would not read the answer. */
    static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                body.transferTo(OutputStream.nullOutputStream());
                throw Refusals.TOO_LARGE.exception();
            }
            return bytes;
        } catch (IOException e) {
            throw Refusals.INCOMPLETE.exception();
        }
    }
}
