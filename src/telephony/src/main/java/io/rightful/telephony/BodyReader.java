package io.rightful.telephony;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.rightful.telephony.Normalised.Unusable;

/** Reads a body by its content type into {@link Fields}, or says why it cannot be read. */
public final class BodyReader {
    /** Levels of nesting; no provider comes near. */
    public static final int DEPTH = 100;

    private static final int LONGEST_TEXT = 8 * 1024 * 1024;

    /** What is read of a body, and refused. */
    public static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxNameLength(LONGEST_TEXT)
            .maxStringLength(LONGEST_TEXT)
            .build();

    private static final ObjectReader JSON = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private BodyReader() {}

    public static Normalised json(Payload payload, Function<Fields, Normalised> then) {
        if (mediaType(payload).equals(Payload.FORM)) {
            return UNSUPPORTED;
        }
        return jsonOrForm(payload, then);
    }

    public static Normalised jsonOrForm(Payload payload, Function<Fields, Normalised> then) {
        return read(payload).fold(then, unusable -> unusable);
    }

    /** JSON or a form, as the content type says. None, and plain text, are taken for JSON. */
    public static ReadBody read(Payload payload) {
        String text = new String(payload.body(), StandardCharsets.UTF_8);
        String type = mediaType(payload);
        return switch (type) {
            case Payload.FORM -> FormBody.read(text);
            case "", Payload.JSON, "text/json", "text/plain", "application/octet-stream" -> json(text);
            default -> type.endsWith("+json") ? json(text) : new ReadBody.Unreadable(UNSUPPORTED);
        };
    }

    /** One JSON object. */
    public static ReadBody json(String text) {
        try {
            JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            return root.isObject() ? new ReadBody.Read(Fields.of(root)) : malformed("The body is no JSON object");
        } catch (StreamConstraintsException failure) {
            return tooDeep(failure) ? new ReadBody.Unreadable(TOO_DEEP) : malformed("The body is not readable JSON");
        } catch (JsonProcessingException failure) {
            return malformed("The body is not well-formed JSON");
        }
    }

    static final Unusable UNSUPPORTED = new Unusable(
            "unsupported-content-type", "The body came in a format that is not read; set the webhook to send JSON.");

    static final Unusable TOO_DEEP = new Unusable(
            "too-deeply-nested", "The body nests over " + DEPTH + " levels; send the provider's own payload.");

    static ReadBody malformed(String why) {
        return new ReadBody.Unreadable(
                new Unusable("malformed-body", why + "; check what the sender puts into the webhook's body."));
    }

    private static boolean tooDeep(StreamConstraintsException failure) {
        return failure.getOriginalMessage().contains("nesting depth");
    }

    private static String mediaType(Payload payload) {
        String type =
                payload.contentType().isBlank() ? payload.header("Content-Type").orElse("") : payload.contentType();
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
