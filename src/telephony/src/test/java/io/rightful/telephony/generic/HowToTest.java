package io.rightful.telephony.generic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.Given;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Words;

import static org.assertj.core.api.Assertions.assertThat;

class HowToTest {
    @Test
    void theExamplesOfTheHowToAreRead() {
        List<String> examples = examples();
        assertThat(examples).hasSize(3);

        Call call = Given.call(read(examples.get(0)));
        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.contact().number()).isPresent();
        assertThat(call.legs()).hasSize(1);
        assertThat(call.steps()).hasSize(2);

        assertThat(Given.message(read(examples.get(1))))
                .extracting(Message::kind, text -> text.contact().number())
                .containsExactly(MessageKind.TEXT, Optional.of("+12025550164"));
        assertThat(Given.message(read(examples.get(2))))
                .extracting(Message::kind, Message::form)
                .containsExactly(MessageKind.FORM, Optional.of("Request a quote"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"direction\":\"up\" | direction must be one of inbound, outbound.",
                "\"endedAt\":\"noon\" | endedAt must be a time such as 2026-10-06T14:14:00Z.",
                "\"talkSeconds\":\"long\" | talkSeconds must be a number of seconds.",
                "\"contact\":{\"withheld\":\"perhaps\"} | contact.withheld must be true or false.",
                "\"legs\":[{\"outcome\":\"rang\"},{}] | legs[1].outcome is required.",
                "\"legs\":[{\"outcome\":\"sang\"}] | legs[0].outcome must be one of rang, talked.",
                "\"steps\":[{\"position\":-1}] | steps[0].position must be a whole number from 0.",
                "\"steps\":[{\"kind\":\"lift\"}] | steps[0].kind must be one of agent, queue, ring-group, voicemail,"
                        + " menu, receiving-number, other."
            })
    void theExplanationNamesTheFieldAndWhatItMustBe(String fields, String explanation) {
        Normalised read = read("{\"callId\":\"c-1\",\"result\":\"missed\"," + fields + "}");
        assertThat(Given.unusable(read).explanation()).isEqualTo(explanation);
    }

    @Test
    void theSchemaKnowsTheSameWords() throws JsonProcessingException {
        JsonNode schema = new JsonMapper().readTree(Given.text(Path.of("../docs/how-to/generic.schema.json")));

        assertThat(words(schema.at("/$defs/call/properties/result"))).isEqualTo(words(CallResult.values()));
        assertThat(words(schema.at("/$defs/call/properties/direction"))).isEqualTo(words(Direction.values()));
        assertThat(words(schema.at("/$defs/text/properties/direction"))).isEqualTo(words(Direction.values()));
        for (GenericType type : GenericType.values()) {
            String word = Words.folded(type.name());
            assertThat(schema.at("/$defs/" + word + "/properties/type/const").asText())
                    .isEqualTo(word);
        }
        assertThat(words(schema.at("/$defs/leg/properties/outcome")))
                .isEqualTo(words(LegOutcome.RANG, LegOutcome.TALKED));
        assertThat(words(schema.at("/$defs/step/properties/kind"))).isEqualTo(words(StepKind.values()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"fax\",\"messageId\":\"m\"} | type must be one of call, text, form.",
                "{\"type\":\"text\",\"messageId\":\"m\"} | direction is required.",
                "{\"type\":\"text\",\"messageId\":\"m\",\"direction\":\"up\"} | direction must be one of inbound, outbound.",
                "{\"type\":\"form\",\"messageId\":\"m\",\"eventTime\":\"noon\"} |"
                        + " eventTime must be a time such as 2026-10-06T14:14:00Z."
            })
    void ofATextOrFormTooItNamesTheField(String body, String explanation) {
        assertThat(Given.unusable(read(body)).explanation()).isEqualTo(explanation);
    }

    private static List<String> examples() {
        String page = Given.text(Path.of("../docs/how-to/generic.md"));
        return Pattern.compile("```json(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> words(JsonNode property) {
        Set<String> words = new TreeSet<>();
        property.path("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    private static Set<String> words(Enum<?>... constants) {
        Set<String> words = new TreeSet<>();
        Stream.of(constants).forEach(constant -> words.add(Words.folded(constant.name())));
        return words;
    }

    private static Normalised read(String body) {
        return new GenericProvider().normalise(Payload.json(body), Given.CONTEXT);
    }
}
