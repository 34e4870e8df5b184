package io.rightful.telephony;

import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.MessageEvents;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each recorded-shape payload {@code <provider>/<case>.json} (or {@code .form}) beside exactly what it must be read as,
 * {@code <case>.normalised}: a call's detail; a text's or form's below its detail type; or what else it is.
 */
class FixturesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> everyPayloadIsReadExactlyAsWritten() {
        return Providers.all().stream().flatMap(this::payloads);
    }

    @Test
    void everyFixtureBelongsToAProvider() {
        assertThat(everyPayloadIsReadExactlyAsWritten()).hasSizeGreaterThan(30);
    }

    private Stream<DynamicTest> payloads(Provider provider) {
        return Given.fixturesOf(provider)
                .filter(file -> file.toString().endsWith(".normalised"))
                .map(file -> DynamicTest.dynamicTest(
                        provider.name() + ": " + file.getFileName(), () -> isReadAsWritten(provider, file)));
    }

    private static void isReadAsWritten(Provider provider, Path expected) throws JsonProcessingException {
        String name = expected.getFileName().toString().replace(".normalised", "");

        String read = described(provider.normalise(Given.payload(provider, name), Given.CONTEXT));

        assertThat(JSON.readTree(read)).isEqualTo(JSON.readTree(Given.text(expected)));
    }

    private static String described(Normalised normalised) {
        return normalised.fold(
                call -> CallEvents.detail(call.part(), written -> written, bad -> bad.code()),
                message -> object().set(
                                MessageEvents.detailType(message.message().kind()), read(Given.said(message)))
                        .toString(),
                other -> object().put("ignored", other.kind()).toString(),
                unclear -> object().put("unclear", unclear.code()).toString(),
                bad -> object().put("unusable", bad.code()).toString());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static ObjectNode object() {
        return JSON.createObjectNode();
    }
}
