package io.rightful.telephony.cloudtalk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

/** The body that the how-to tells admins to copy. */
class TemplateTest {
    private static final String TEMPLATE = Given.text(Path.of("../docs/how-to/cloudtalk-template.json"));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("call.uuid", "0c7d9a3e-41b8-4f26-9e55-8a2b6d1f7c03"),
            Map.entry("call.direction", "incoming"),
            Map.entry("call.internal_number", "12025550121"),
            Map.entry("call.external_number", "12025550164"),
            Map.entry("call.talking_time", "95"),
            Map.entry("call.waiting_time", "6"),
            Map.entry("call.started_at", "2026-11-16T10:00:00Z"),
            Map.entry("call.ended_at", "2026-11-16T10:01:41Z"),
            Map.entry("call.agent_id", "518204"),
            Map.entry("call.agent_email", "ilse.vandermeer@example.com"),
            Map.entry("agent.first_name", "Ilse"),
            Map.entry("agent.last_name", "Vandermeer"),
            Map.entry("contact.name", "Noor Castellane"),
            Map.entry("contact.email", "noor.castellane@example.com"));

    @Test
    void filledInItIsReadWhole() {
        Agent ilse = Agent.of(
                Optional.of("518204"), Optional.of("Ilse Vandermeer"), Optional.of("ilse.vandermeer@example.com"));
        Optional<Instant> answeredAt = Optional.of(Instant.parse("2026-11-16T10:00:06Z"));
        Optional<Instant> endedAt = Optional.of(Instant.parse("2026-11-16T10:01:41Z"));
        Optional<Duration> talkTime = Optional.of(Duration.ofSeconds(95));
        Call expected = new Call(
                Given.CONTEXT.key("0c7d9a3e-41b8-4f26-9e55-8a2b6d1f7c03"),
                Set.of(),
                CallResult.ANSWERED,
                Optional.of(Direction.INBOUND),
                Optional.of(Instant.parse("2026-11-16T10:00:00Z")),
                answeredAt,
                endedAt,
                talkTime,
                new Party(
                        Optional.of("+12025550164"),
                        false,
                        Optional.of("Noor Castellane"),
                        Optional.of("noor.castellane@example.com")),
                Set.of("+12025550121"),
                Optional.empty(),
                List.of(new Leg(
                        "agent",
                        Optional.of(ilse),
                        LegOutcome.TALKED,
                        answeredAt,
                        Optional.empty(),
                        talkTime,
                        Optional.empty())),
                List.of(),
                Set.of());

        assertThat(read(filled(VALUES))).isEqualTo(new CallPart(expected, endedAt.get()));
    }

    @Test
    void ofWhatCloudTalkFillsInWithNothingNothingIsRead() {
        Call call = read(TEMPLATE.replace("{{call.uuid}}", "u-1").replaceAll("\"\\{\\{[^}]*}}\"", "null"))
                .call();
        assertThat(call).isEqualTo(read("{\"call_uuid\":\"u-1\"}").call());
    }

    @Test
    void aVariableThatCloudTalkDoesNotKnowIsAsGoodAsNotStated() {
        Call call = read(TEMPLATE.replace("{{call.uuid}}", "u-1")).call();
        assertThat(call).isEqualTo(read("{\"call_uuid\":\"u-1\"}").call());
    }

    private static String filled(Map<String, String> values) {
        String body = TEMPLATE;
        for (Map.Entry<String, String> value : values.entrySet()) {
            body = body.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        assertThat(body).doesNotContain("{{");
        return body;
    }

    private static CallPart read(String body) {
        return Given.part(new CloudTalk().normalise(Payload.json(body), Given.CONTEXT));
    }
}
