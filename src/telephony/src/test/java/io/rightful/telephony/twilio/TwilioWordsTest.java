package io.rightful.telephony.twilio;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Given;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class TwilioWordsTest {
    @ParameterizedTest
    @CsvSource({
        "queued, STARTED",
        "initiated, STARTED",
        "ringing, STARTED",
        "in-progress, STARTED",
        "completed, MISSED",
        "Completed, MISSED",
        "busy, MISSED",
        "no-answer, MISSED",
        "failed, MISSED",
        "canceled, ABANDONED",
        "gone-fishing, STARTED"
    })
    void theCallersOwnLegNeverSaysThatSomebodyTookTheCall(String status, CallResult result) {
        assertThat(call("CallSid=CA1&Direction=inbound&CallStatus=" + status).result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "ringing, STARTED",
        "in-progress, ANSWERED",
        "completed, ANSWERED",
        "busy, STARTED",
        "no-answer, STARTED",
        "failed, STARTED",
        "canceled, STARTED"
    })
    void aLegThatNobodyPickedUpEndsNothing(String status, CallResult result) {
        assertThat(call("CallSid=CA2&ParentCallSid=CA1&To=client%3Aines&CallStatus=" + status)
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "client:ines, client:ines",
        "CLIENT:Ines?room=1, client:Ines",
        "sip:marek@pbx.example.com:5060;transport=udp, sip:marek@pbx.example.com",
        "sips:101@pbx.example.com, sips:101@pbx.example.com",
        "sip:+12025550177@pbx.example.com, ''",
        "client:anonymous, ''",
        "client:, ''",
        "+12025550177, ''",
        "whatsapp:+12025550177, ''"
    })
    void anAgentIsKnownByTheAddressAndATelephoneNumberIsNoAgent(String to, String agent) {
        Call call = call(
                "{\"CallSid\":\"CA2\",\"ParentCallSid\":\"CA1\",\"CallStatus\":\"completed\",\"To\":\"" + to + "\"}");
        assertThat(call.legs().stream()
                        .flatMap(leg -> leg.agent().flatMap(Agent::id).stream())
                        .toList())
                .isEqualTo(agent.isEmpty() ? List.of() : List.of(agent));
    }

    @Test
    void minutesThatAreBilledAreNoTime() {
        Call call = call("CallSid=CA1&Direction=inbound&CallStatus=completed&Duration=6"
                + "&Timestamp=Mon%2C+16+Nov+2026+09%3A05%3A10+%2B0000");
        assertThat(call.startedAt()).isEmpty();
        assertThat(call.endedAt()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CallStatus=completed",
                "CallStatus=completed&CallSid=0&ParentCallSid=",
                "RecordingSid=RE1&RecordingSource=RecordVerb&RecordingStatus=completed"
            })
    void ofNoCallItCannotBeRead(String form) {
        assertThat(Given.unusable(read(form)).code()).isEqualTo("missing-call-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "CallSid=CA1", "EventType=worker.activity.update", "EventType=x", "Digits=1"})
    void whatIsNoNewsOfACallIsNothingForUs(String form) {
        assertThat(Given.ignored(read(form)).kind()).isIn("other", "task-event");
    }

    @Test
    void whateverStandsInTheAttributesAnEventIsRead() {
        for (String attributes :
                new String[] {"", "{", "[]", "null", "\"x\"", "{}", "[{}]", "{\"call_sid\":{}}", "7"}) {
            String body =
                    "{\"EventType\":\"reservation.accepted\",\"TaskChannelUniqueName\":\"voice\",\"TaskAttributes\":\""
                            + attributes.replace("\"", "\\\"") + "\"}";
            assertThat(Given.ignored(read(body)).kind()).isEqualTo("task");
        }
    }

    private static Call call(String body) {
        return Given.call(read(body));
    }

    private static Normalised read(String body) {
        return new Twilio().normalise(body.startsWith("{") ? Payload.json(body) : Payload.form(body), Given.CONTEXT);
    }
}
