package io.rightful.telephony;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.rightful.rules.call.CallKey;
import io.rightful.rules.user.EmailAddress;

/**
 * One object of a body, read tolerantly: keys in any case, leaves of any type. Where several names are given, the
 * first that states something counts.
 */
public final class Fields {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,30})?");

    private static final int NANOSECONDS_OF_SECOND = 9;
    private static final int NANOSECONDS_OF_MILLISECOND = 6;

    private final Map<String, JsonNode> nodes = new HashMap<>();

    private Fields(JsonNode object) {
        object.properties().forEach(field -> nodes.merge(folded(field.getKey()), field.getValue(), Fields::stated));
    }

    public static Fields of(JsonNode object) {
        return new Fields(object);
    }

    /** Whether the key is there at all, whatever its value. */
    public boolean has(String name) {
        return nodes.containsKey(folded(name));
    }

    /** The key is there with anything but null, a blank text, or an empty list or object. */
    public boolean states(String name) {
        JsonNode node = node(name);
        return node.isContainerNode() ? !node.isEmpty() : Scalar.text(node).isPresent();
    }

    /** Any key states something. */
    public boolean stateAnything() {
        return nodes.keySet().stream().anyMatch(this::states);
    }

    /** Its keys in lower case, in the order of the alphabet. */
    public SortedSet<String> names() {
        return new TreeSet<>(nodes.keySet());
    }

    /** Nothing at all is stated. */
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    public Optional<String> text(String... names) {
        return first(names, node -> Scalar.text(node).map(Text::displayed).filter(text -> !text.isEmpty()));
    }

    /** An identifier; 0 and one of over 256 characters is none. */
    public Optional<String> id(String... names) {
        return anyId(names).filter(id -> id.length() <= CallKey.CALL_ID_LIMIT);
    }

    /** An identifier of any length. */
    public Optional<String> anyId(String... names) {
        return first(
                names,
                node -> Scalar.text(node)
                        .filter(text -> !node.isBoolean())
                        .map(Text::identifier)
                        .filter(id -> !id.isEmpty() && !id.equals("0")));
    }

    /** An e-mail address as stated; too long a one is none. */
    public Optional<String> email(String... names) {
        return anyId(names).filter(address -> address.length() <= EmailAddress.LIMIT);
    }

    /** A word of a closed list: folded to lower case, with hyphens where others write spaces or underscores. */
    public Optional<String> word(String... names) {
        return text(names).map(Words::folded);
    }

    public Optional<Boolean> flag(String... names) {
        return word(names).flatMap(word -> switch (word) {
            case "true", "yes", "1" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public Optional<Duration> seconds(String... names) {
        return duration(NANOSECONDS_OF_SECOND, names);
    }

    public Optional<Duration> milliseconds(String... names) {
        return duration(NANOSECONDS_OF_MILLISECOND, names);
    }

    /** What is finer than a nanosecond is cut off. */
    private Optional<Duration> duration(int powerOfTen, String... names) {
        return first(
                names,
                node -> Scalar.text(node)
                        .map(String::strip)
                        .filter(text -> AMOUNT.matcher(text).matches())
                        .map(text -> Duration.ofNanos(
                                new BigDecimal(text).movePointRight(powerOfTen).longValue())));
    }

    public Optional<Instant> time(Times times, String... names) {
        return first(names, node -> Scalar.text(node).flatMap(times::read));
    }

    /** Empty too where it is an empty object, or no object. */
    public Optional<Fields> object(String... names) {
        return first(names, node -> Optional.of(node).filter(JsonNode::isObject).map(Fields::of))
                .filter(fields -> !fields.isEmpty());
    }

    /** As {@link #object}; also one that stands as JSON in a text. */
    public Optional<Fields> objectOrJson(String... names) {
        Optional<Fields> written = first(
                names,
                node -> Optional.of(node)
                        .filter(JsonNode::isTextual)
                        .flatMap(text -> BodyReader.json(text.asText())
                                .fold(Optional::of, unreadable -> Optional.<Fields>empty())));
        return object(names).or(() -> written.filter(fields -> !fields.isEmpty()));
    }

    /** The objects of a list, in order. A form's numbered list and a single object count as lists. */
    public List<Fields> objects(String name) {
        return elements(name).filter(JsonNode::isObject).map(Fields::of).toList();
    }

    public List<String> texts(String name) {
        return elements(name)
                .flatMap(node -> Scalar.text(node).map(Text::displayed).stream())
                .toList();
    }

    private Stream<JsonNode> elements(String name) {
        JsonNode node = node(name);
        boolean numbered = node.isObject() && !node.isEmpty() && numbered(node);
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray() || numbered) {
            node.elements().forEachRemaining(elements::add);
        } else {
            elements.add(node);
        }
        return elements.stream();
    }

    private static boolean numbered(JsonNode object) {
        return object.properties().stream().allMatch(field -> field.getKey().matches("\\d{1,6}"));
    }

    private <T> Optional<T> first(String[] names, Function<JsonNode, Optional<T>> read) {
        for (String name : names) {
            Optional<T> stated = read.apply(node(name));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    private JsonNode node(String name) {
        return nodes.getOrDefault(folded(name), MissingNode.getInstance());
    }

    private static JsonNode stated(JsonNode one, JsonNode other) {
        return other.isNull() ? one : other;
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }
}
