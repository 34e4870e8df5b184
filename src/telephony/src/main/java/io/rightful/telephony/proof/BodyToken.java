package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Payload;

/**
 * The secret itself, in a field of the JSON body: what a provider without signatures does. It proves no time.
 *
 * @param field at the top of the body, in any case
 */
public record BodyToken(String field) implements ProofScheme {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BodyReader.LIMITS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // half a character cannot be written otherwise
            .build();

    @Override
    public Verdict verify(Payload payload, List<String> secrets, Optional<Duration> window, Instant now) {
        Optional<String> token =
                BodyReader.json(text(payload)).fold(body -> body.anyId(field), bad -> Optional.empty());
        return Secrets.compare(token, secrets, UnaryOperator.identity());
    }

    /** The rest of the body, so that the secret is nowhere kept. */
    public Payload removed(Payload payload) {
        return new Payload(
                payload.contentType(),
                payload.headers(),
                removed(text(payload)).getBytes(StandardCharsets.UTF_8),
                payload.address());
    }

    private String removed(String body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root instanceof ObjectNode object) {
                object.remove(spellings(object));
                return JSON.writeValueAsString(object);
            }
            return "";
        } catch (JsonProcessingException unreadable) {
            return "";
        }
    }

    private List<String> spellings(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (name.strip().toLowerCase(Locale.ROOT).equals(field)) {
                names.add(name);
            }
        });
        return names;
    }

    private static String text(Payload payload) {
        String text = new String(payload.body(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
