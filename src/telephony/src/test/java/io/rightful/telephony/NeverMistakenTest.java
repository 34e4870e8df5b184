package io.rightful.telephony;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text or form is never taken for a call, nor a call for one of them, whatever else is missing from the payload or is
 * replaced: only the fields by which the provider's objects differ decide that.
 */
class NeverMistakenTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VALUES = List.of("null", "\"\"", "0", "\"x\"", "true", "{}", "[{}]", "{\"a\":1}");

    /** What tells a provider's objects apart, beside what its page says of them. */
    private static final Map<String, Set<String>> TELLING = Map.ofEntries(
            telling(
                    "ctm",
                    "direction",
                    "form",
                    "message_id",
                    "dial_status",
                    "talk_time",
                    "call_path",
                    "legs",
                    "transfers"),
            telling(
                    "callrail",
                    "answered",
                    "duration",
                    "voicemail",
                    "call_type",
                    "form_data",
                    "form_url",
                    "content",
                    "agent"),
            telling("callingly", "fname", "lname", "direction", "lead"),
            telling("cloudtalk", "recording_url"),
            telling("connect", "detail", "detail-type"),
            telling("dialpad", "call_id", "state", "from_number", "to_number", "direction", "is_internal"),
            telling("quo", "type", "data"),
            telling("generic", "type"),
            telling("ringcentral", "event", "body", "pn_apns"),
            telling("genesys", "detail"),
            telling("zoom", "event", "payload"),
            telling("aircall", "event", "data"),
            telling("justcall", "type", "data"),
            telling("twilio", "EventType", "CallStatus", "RecordingSid", "MessageSid", "SmsSid"));

    private static Map.Entry<String, Set<String>> telling(String provider, String... fields) {
        return Map.entry(provider, Set.of(fields));
    }

    @Test
    void everyProviderIsAmongThem() {
        assertThat(TELLING.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Providers.all().stream().map(Provider::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> noPayloadIsTakenForAnother() {
        return TELLING.keySet().stream()
                .flatMap(name -> Given.fixturesOf(provider(name))
                        .filter(file -> file.toString().endsWith(".json"))
                        .map(file -> DynamicTest.dynamicTest(
                                name + ": " + file.getFileName(), () -> staysWhatItIs(provider(name), file))));
    }

    private static void staysWhatItIs(Provider provider, Path file) throws JsonProcessingException {
        ObjectNode whole = (ObjectNode) JSON.readTree(Given.text(file));
        List<String> names = new ArrayList<>();
        whole.fieldNames().forEachRemaining(names::add);
        names.removeAll(TELLING.get(provider.name()));
        String kind = kind(provider, whole);
        for (String name : names) {
            ObjectNode without = whole.deepCopy();
            without.remove(name);
            assertThat(kind(provider, without)).as("without " + name).isIn(mayBe(kind));
            for (String value : VALUES) {
                ObjectNode other = whole.deepCopy();
                other.set(name, JSON.readTree(value));
                assertThat(kind(provider, other)).as(name + " is " + value).isIn(mayBe(kind));
            }
        }
    }

    private static Set<String> mayBe(String kind) {
        return switch (kind) {
            case "unusable" -> Set.of("call", "TEXT", "FORM", "ignored", "unclear", "unusable");
            case "ignored", "unclear" -> Set.of("TEXT", "FORM", "ignored", "unclear", "unusable");
            default -> Set.of(kind, "ignored", "unclear", "unusable");
        };
    }

    private static String kind(Provider provider, ObjectNode body) {
        return provider.normalise(Payload.json(body.toString()), Given.CONTEXT)
                .fold(
                        call -> "call",
                        message -> message.message().kind().name(),
                        ignored -> "ignored",
                        unclear -> "unclear",
                        bad -> "unusable");
    }

    private static Provider provider(String name) {
        return Providers.named(name).orElseThrow();
    }
}
