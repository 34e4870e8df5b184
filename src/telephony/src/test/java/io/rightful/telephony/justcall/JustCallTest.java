package io.rightful.telephony.justcall;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.telephony.EveryOrder;
import io.rightful.telephony.Given;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JustCallTest {
    @Test
    void anAnsweredCallIsThatOfItsAgentWhateverCameBefore() {
        Call call = merged("incoming", "enters-queue", "picked-up", "answered", "updated");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(talkers(call)).containsExactly(Optional.of("77031"));
        assertThat(call.aliases()).containsExactly("CA" + "4e".repeat(16));
    }

    @Test
    void thatItWasPickedUpIsNoFinalWord() {
        assertThat(merged("incoming", "picked-up").result()).isEqualTo(CallResult.STARTED);
        assertThat(merged("incoming", "picked-up", "voicemail", "voicemail-over")
                        .result())
                .isEqualTo(CallResult.VOICEMAIL);
    }

    @Test
    void aMissedCallIsMissedByBothOfItsEvents() {
        Call call = merged("incoming", "missed", "missed-over", "missed-after-ringing-an-agent");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(talkers(call)).isEmpty();
        assertThat(call.legs()).hasSize(1);
    }

    @Test
    void aCallerWhoGaveUpAbandonedIt() {
        assertThat(merged("incoming", "abandoned-as-missed", "abandoned").result())
                .isEqualTo(CallResult.ABANDONED);
    }

    @Test
    void anOutboundCallIsPlacedByWhoeverBeganIt() {
        Call call = merged("outbound-initiated", "outbound", "updated");

        assertThat(call.placedBy().flatMap(Agent::id)).contains("77031");
        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
    }

    @Test
    void afterATransferSomebodyElseTalkedTooAndNobodyKnowsWhoWasLast() {
        assertThat(talkers(merged("incoming", "transferred"))).containsExactly(Optional.of("77031"), Optional.empty());
        assertThat(merged("outbound-transferred").placedBy()).isEmpty();
        assertThat(merged("outbound-initiated", "outbound-transferred")
                        .placedBy()
                        .flatMap(Agent::id))
                .contains("77031");
    }

    @Test
    void whomAMachineAnsweredNobodyTalkedTo() {
        assertThat(talkers(merged("incoming", "answered-by-a-machine"))).containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "Answered, ANSWERED",
        "INCOMING_ANSWERED, ANSWERED",
        "OUTGOING_ANSWERED, ANSWERED",
        "Unanswered, MISSED",
        "OUTGOING_UNANSWERED, MISSED",
        "OUTGOING_BUSY, MISSED",
        "OUTGOING_FAILED, MISSED",
        "OUTGOING_RESTRICTED, MISSED",
        "OUTGOING_BLOCKED, MISSED",
        "OUTGOING_CANCELLED, MISSED",
        "INCOMING_BUSY, MISSED",
        "INCOMING_FAILED, MISSED",
        "INCOMING_MISSED, MISSED",
        "INCOMING_ABANDONED, ABANDONED",
        "INCOMING_VOICEMAIL, VOICEMAIL",
        "In Progress, STARTED",
        "Archived, STARTED",
        "'', STARTED"
    })
    void aCallIsWhatItsTypeSays(String type, CallResult result) {
        String body = "{\"type\":\"call.completed\",\"data\":{\"id\":1,\"call_info\":{\"type\":\"" + type
                + "\"},\"call_duration\":{\"conversation_time\":9}}}";
        assertThat(Given.call(read(body)).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"call.completed\",\"data\":{\"id\":0}}', missing-call-id",
        "'{\"type\":\"call.missed\",\"data\":{\"call_info\":{}}}', missing-call-id",
        "'{\"type\":\"sms.received\",\"data\":{\"id\":\"\"}}', missing-message-id",
        "'[]', malformed-body"
    })
    void aPermanentlyBadBodySaysWhy(String body, String code) {
        assertThat(Given.unusable(read(body)).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "{}", "{\"type\":\"\",\"data\":{}}", "{\"type\":null}"})
    void whoeverOnlyAsksWhetherTheAddressIsThereIsAnswered(String body) {
        assertThat(new JustCall().greeting(Payload.json(body), List.of("s"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"call.completed\"}", "{\"data\":{\"id\":1}}", "{\"a\":1}", "[]", "{", "x"})
    void whoeverStatesAnythingHasToProveIt(String body) {
        assertThat(new JustCall().greeting(Payload.json(body), List.of("s"))).isEmpty();
    }

    @Test
    void whoeverSignsIsNotGreeted() {
        Payload signed = new Payload(Payload.JSON, Map.of("x-justcall-signature", "0"), "{}".getBytes(UTF_8));
        assertThat(new JustCall().greeting(signed, List.of("s"))).isEmpty();
        assertThat(new JustCall().greeting(Payload.json(" ".repeat(1000)), List.of("s")))
                .isEmpty();
    }

    @Test
    void aCallOfTheSalesDialerIsNotTheOtherCallOfItsNumber() {
        String data = "\"data\":{\"id\":7,\"call_id\":7}}";

        assertThat(Given.call(read("{\"type\":\"sd.call_completed\"," + data)).key())
                .isNotEqualTo(
                        Given.call(read("{\"type\":\"call.completed\"," + data)).key())
                .isEqualTo(Given.call(read("{\"type\":\"sd.call_updated\"," + data))
                        .key());
    }

    private static Normalised read(String body) {
        return new JustCall().normalise(Payload.json(body), Given.CONTEXT);
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new JustCall(), fixtures);
    }

    private static List<Optional<String>> talkers(Call call) {
        return call.legs().stream()
                .filter(Leg::talked)
                .map(leg -> leg.agent().flatMap(Agent::id))
                .toList();
    }
}
