package io.rightful.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import io.rightful.remote.RemoteFailure.Kind;

/** Reads what services answer: unknown fields are passed over, null is absent. What is required and absent makes an answer unreadable. */
public final class RemoteJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private RemoteJson() {}

    public static <T> T read(String body, Class<T> type) {
        try {
            T value = MAPPER.readValue(body, type);
            if (value == null) {
                throw unreadable(type);
            }
            return value;
        } catch (JsonProcessingException notAsDocumented) {
            throw unreadable(type);
        }
    }

    /** A tree; missing where the body is no JSON. */
    public static JsonNode tree(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MAPPER.missingNode();
        }
    }

    private static RuntimeException unreadable(Class<?> type) {
        return RemoteFailure.of(Kind.UNREADABLE, type.getSimpleName()).exception();
    }
}
