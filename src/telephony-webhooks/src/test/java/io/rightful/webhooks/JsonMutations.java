package io.rightful.webhooks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Ways to break a payload that is JSON so that it stays JSON. Another one stays as it is. */
final class JsonMutations {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1e400",
            "1e999999999",
            "99999999999999999999",
            "0.000000000000000000000000000000001",
            "9".repeat(900),
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"{{\"",
            "\"/\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"%2F#\"",
            "\"2026-13-40T99:99:99Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"1794823200000\"",
            "1794823200",
            "\"+\"",
            "\"@\"",
            "\"+12025550171\"",
            "\"anonymous\"",
            "\"client:a\"",
            "\"sip:a@b:99999999\"",
            "\"{\\\"a\\\":{\"",
            "\"" + "x".repeat(257) + "\"",
            "\"" + "#".repeat(256) + "\"",
            "\"" + "x".repeat(70_000) + "\"",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "[{}]",
            "{\"0\":{}}",
            "{\"id\":{\"id\":1}}");

    private JsonMutations() {}

    static byte[] replaced(byte[] body, Random random) {
        return changed(body, random, (object, name) -> object.set(name, value(random)));
    }

    static byte[] removed(byte[] body, Random random) {
        return changed(body, random, ObjectNode::remove);
    }

    /** What stood under one name stands under another one too. */
    static byte[] moved(byte[] body, Random random) {
        return changed(body, random, (object, name) -> {
            List<String> names = names(object);
            object.set(names.get(random.nextInt(names.size())), object.get(name));
        });
    }

    /** At the beginning, where the first of two would be read by some and the last by others. */
    static byte[] keyTwice(byte[] body, Random random) {
        return tree(body)
                .map(root -> names(root))
                .filter(names -> !names.isEmpty())
                .map(names -> names.get(random.nextInt(names.size())))
                .map(name -> random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT))
                .map(name -> "{\"" + name + "\":" + value(random) + ","
                        + new String(body, UTF_8).strip().substring(1))
                .map(text -> text.getBytes(UTF_8))
                .orElse(body);
    }

    private static byte[] changed(byte[] body, Random random, Change change) {
        Optional<ObjectNode> tree = tree(body);
        tree.ifPresent(root -> {
            List<ObjectNode> objects =
                    objects(root).stream().filter(object -> !object.isEmpty()).toList();
            if (!objects.isEmpty()) {
                ObjectNode object = objects.get(random.nextInt(objects.size()));
                List<String> names = names(object);
                change.apply(object, names.get(random.nextInt(names.size())));
            }
        });
        return tree.map(root -> root.toString().getBytes(UTF_8)).orElse(body);
    }

    private static JsonNode value(Random random) {
        try {
            return JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ObjectNode> tree(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body))
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.elements().forEachRemaining(below -> objects.addAll(objects(below)));
        return objects;
    }

    @FunctionalInterface
    private interface Change {
        void apply(ObjectNode object, String name);
    }
}
