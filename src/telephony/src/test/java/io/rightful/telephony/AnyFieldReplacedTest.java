package io.rightful.telephony;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever any field of any provider's payload is replaced by, there is an answer, and a call's facts can be sent. */
class AnyFieldReplacedTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Path> FIXTURES = Providers.all().stream()
            .flatMap(provider -> payloads(Given.fixtures(provider.name())))
            .toList();

    @Property(tries = 3000)
    void thereIsAnAnswer(
            @ForAll("fixtures") Path fixture, @ForAll @IntRange(max = 200) int place, @ForAll("values") String value)
            throws JsonProcessingException {
        JsonNode body = JSON.readTree(Given.text(fixture));
        List<ObjectNode> objects = objects(body);
        ObjectNode object = objects.get(place % objects.size());
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (!names.isEmpty()) {
            object.set(names.get(place % names.size()), JSON.readTree(value));
        }

        Provider provider =
                Providers.named(fixture.getParent().getFileName().toString()).orElseThrow();
        String answer = Given.said(provider.normalise(Payload.json(body.toString()), Given.CONTEXT));

        assertThat(answer).isNotBlank();
    }

    @Provide
    Arbitrary<Path> fixtures() {
        return Arbitraries.of(FIXTURES);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "\"\"",
                "\" \"",
                "0",
                "-1",
                "1e400",
                "99999999999999999999",
                "true",
                "[]",
                "{}",
                "[null]",
                "[{}]",
                "{\"0\":{}}",
                "[[[]]]",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"{{\"",
                "\"/\"",
                "\"arn:aws:connect:instance/\"",
                "\"%2F\"",
                "\"2026-13-40T99:99:99Z\"",
                "\"+\"",
                "\"@\"",
                "\"" + "x".repeat(70_000) + "\"");
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.elements().forEachRemaining(below -> objects.addAll(objects(below)));
        return objects;
    }

    private static Stream<Path> payloads(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
