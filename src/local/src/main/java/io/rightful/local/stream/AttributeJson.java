package io.rightful.local.stream;

import java.util.Base64;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item in DynamoDB's typed JSON. */
final class AttributeJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttributeJson() {}

    static ObjectNode item(Map<String, AttributeValue> item) {
        ObjectNode json = NODES.objectNode();
        item.forEach((name, value) -> json.set(name, value(value)));
        return json;
    }

    private static ObjectNode value(AttributeValue value) {
        return NODES.objectNode().set(typeName(value), untyped(value));
    }

    private static String typeName(AttributeValue value) {
        return switch (value.type()) {
            case NUL -> "NULL";
            case UNKNOWN_TO_SDK_VERSION -> "M";
            default -> value.type().name();
        };
    }

    private static JsonNode untyped(AttributeValue value) {
        ArrayNode list = NODES.arrayNode();
        switch (value.type()) {
            case S -> {
                return NODES.textNode(value.s());
            }
            case N -> {
                return NODES.textNode(value.n());
            }
            case B -> {
                return NODES.textNode(base64(value.b()));
            }
            case BOOL -> {
                return NODES.booleanNode(value.bool());
            }
            case NUL -> {
                return NODES.booleanNode(true);
            }
            case M -> {
                return item(value.m());
            }
            case L -> value.l().forEach(element -> list.add(value(element)));
            case SS -> value.ss().forEach(list::add);
            case NS -> value.ns().forEach(list::add);
            case BS -> value.bs().forEach(bytes -> list.add(base64(bytes)));
            // DynamoDB Local's stream leaves out whether an empty attribute is a map or a list
            case UNKNOWN_TO_SDK_VERSION -> {
                return NODES.objectNode();
            }
        }
        return list;
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
