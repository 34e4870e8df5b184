package io.rightful.telephony;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.callrail.CallRail;
import io.rightful.telephony.ctm.CallTrackingMetrics;

import static org.assertj.core.api.Assertions.assertThat;

class HostileInputTest {
    private static final Provider CTM = new CallTrackingMetrics();

    static Stream<Arguments> unusable() {
        String deep = "{\"id\":1,\"a\":" + "[".repeat(200) + "]".repeat(200) + "}";
        return Stream.of(
                Arguments.of("malformed-body", Payload.json("")),
                Arguments.of("malformed-body", Payload.json("{\"id\":1")),
                Arguments.of("malformed-body", Payload.json("{\"id\":1} {\"id\":2}")),
                Arguments.of("malformed-body", Payload.json("[{\"id\":1}]")),
                Arguments.of("malformed-body", Payload.json("null")),
                Arguments.of("malformed-body", Payload.json("{\"id\":" + "9".repeat(5000) + "}")),
                Arguments.of("too-deeply-nested", Payload.json(deep)),
                Arguments.of("missing-call-id", Payload.json("{}")),
                Arguments.of("missing-call-id", Payload.json("{\"id\":0,\"sid\":\" \"}")),
                Arguments.of("missing-call-id", Payload.json("{\"id\":null,\"sid\":\"\\u200B\"}")),
                Arguments.of("missing-call-id", Payload.json("{\"id\":{},\"sid\":[1]}")),
                Arguments.of("call-id-too-long", Payload.json("{\"id\":\"" + "x".repeat(257) + "\"}")),
                Arguments.of("unsupported-content-type", Payload.form("id=1&direction=inbound")),
                Arguments.of("unsupported-content-type", new Payload("application/xml", Map.of(), new byte[] {60})));
    }

    @ParameterizedTest
    @MethodSource
    void unusable(String code, Payload payload) {
        assertThat(Given.unusable(CTM.normalise(payload, Given.CONTEXT)).code()).isEqualTo(code);
    }

    @Test
    void aFormThatNestsTooDeepOrIsBrokenIsUnusable() {
        Provider callRail = new CallRail();
        assertThat(Given.unusable(callRail.normalise(Payload.form("a" + "[b]".repeat(200) + "=1"), Given.CONTEXT))
                        .code())
                .isEqualTo("too-deeply-nested");
        assertThat(Given.unusable(callRail.normalise(Payload.form("resource_id=%E"), Given.CONTEXT))
                        .code())
                .isEqualTo("malformed-body");
    }

    @Test
    void aNameOfTenThousandCharactersIsCutAndShowsIt() {
        Call call = ctm("\"name\":\"" + "é".repeat(10_000) + "\"");
        assertThat(call.contact().name().orElseThrow()).hasSize(256).endsWith("é…");
    }

    @Test
    void anUnpairedSurrogateIsReplaced() {
        assertThat(ctm("\"name\":\"a\\uD83Db\"").contact().name()).contains("a\uFFFDb");
    }

    @Test
    void marksThatHideOrReorderTextAreRemoved() {
        Call call = ctm("\"sid\":\"CA\\u202E12\\u200B\\u0000\",\"name\":\"\\u200FDana\\u202E \\u0007Li\\u0000\"");
        assertThat(call.aliases()).containsExactly("CA12");
        assertThat(call.contact().name()).contains("Dana Li");
    }

    @Test
    void numbersMayBeIntegersAndIdsMayBeDecimals() {
        Call call = ctm("\"caller_number\":12025550186,\"tracking_number\":2025550171,\"agent_id\":77.0,"
                + "\"dial_status\":\"answered\"");
        assertThat(call.contact().number()).contains("+12025550186");
        assertThat(call.ownNumbers()).containsExactly("+12025550171");
        assertThat(call.legs().get(0).agent().orElseThrow().id()).contains("77");
    }

    @Test
    void keysMayBeWrittenInAnyCaseAndTwice() {
        Call call = ctm("\"DIRECTION\":\"Inbound\",\"Dial_Status\":\"no answer\",\"dial_status\":null");
        assertThat(call.result()).isEqualTo(CallResult.MISSED);
    }

    @Test
    void aCallThatEndsBeforeItStartsKeepsItsStart() {
        Call call = Given.call(new CallDraft(Given.CONTEXT, "1")
                .result(CallResult.MISSED)
                .startedAt(Given.CONTEXT.times().read("1794823200"))
                .endedAt(Given.CONTEXT.times().read("1794823199"))
                .part());
        assertThat(call.startedAt()).isPresent();
        assertThat(call.endedAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"dial_status\":\"gone fishing\",\"status\":\"?\"', STARTED",
        "'\"dial_status\":7,\"status\":true,\"call_status\":[]', STARTED",
        "'\"status\":\"completed\"', STARTED",
        "'\"status\":\"completed\",\"talk_time\":0', MISSED",
        "'\"status\":\"completed\",\"talk_time\":\"31\"', ANSWERED",
        "'\"status\":\"completed\",\"dial_status\":\"no_answer\",\"talk_time\":31', MISSED",
        "'\"status\":\"odd\",\"talk_time\":31', STARTED",
        "'\"status\":\"odd\",\"talk_time\":31,\"agent_id\":\"USR1\"', ANSWERED",
        "'\"status\":\"odd\",\"talk_time\":31,\"agent_id\":false', STARTED",
        "'\"status\":\"busy\"', MISSED",
        "'\"call_status\":\"Cancelled\"', ABANDONED",
        "'\"dial_status\":\"answered\",\"status\":\"Voice Mail\"', VOICEMAIL"
    })
    void anUnknownWordIsNoGuess(String fields, CallResult result) {
        assertThat(ctm(fields).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"msg_inbound, TEXT", "form, FORM"})
    void whatAContactWroteIsNoCall(String direction, MessageKind kind) {
        assertThat(Given.message(ofDirection(direction)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"msg_outbound, text-sent", "chat, chat", "chat_inbound, chat"})
    void whatIsNothingForUsIsNoCall(String direction, String kind) {
        assertThat(Given.ignored(ofDirection(direction)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"fax", "msg_", "msg_inbound_group", "chatter"})
    void anUnknownDirectionIsForAnAdminToSee(String direction) {
        assertThat(Given.unclear(ofDirection(direction)).code()).isEqualTo("unknown-direction");
    }

    private static Normalised ofDirection(String direction) {
        return CTM.normalise(Payload.json("{\"id\":1,\"direction\":\"" + direction + "\"}"), Given.CONTEXT);
    }

    @Test
    void aFormThatSetOffACallIsACall() {
        assertThat(ctm("\"form\":{\"a\":1},\"dial_status\":\"answered\"").result())
                .isEqualTo(CallResult.ANSWERED);
    }

    private static Call ctm(String fields) {
        return Given.call(CTM.normalise(Payload.json("{\"id\":1," + fields + "}"), Given.CONTEXT));
    }
}
