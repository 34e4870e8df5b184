package io.rightful.admin.api;

import java.util.Set;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** A value of the wrong type is refused, never bent: {@code "false"} is not {@code false}, nor is 0. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final Set<CoercionInputShape> NOT_TEXT =
            Set.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
    private static final Set<CoercionInputShape> NOT_BOOLEAN =
            Set.of(CoercionInputShape.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString);
    private static final Set<CoercionInputShape> NOT_INTEGER =
            Set.of(CoercionInputShape.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        refuse(mapper, LogicalType.Textual, NOT_TEXT);
        refuse(mapper, LogicalType.Boolean, NOT_BOOLEAN);
        refuse(mapper, LogicalType.Integer, NOT_INTEGER);
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, Set<CoercionInputShape> shapes) {
        shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail));
    }
}
