package io.rightful.telephony.dialpad;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.telephony.Given;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DialpadWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'state':'hangup' | ABANDONED",
                "'state':'hangup','date_rang':1794823204000 | MISSED",
                "'state':'hangup','date_first_rang':1794823204000,'date_rang':null | MISSED",
                "'state':'Hangup','direction':'outbound' | MISSED",
                "'state':'missed' | MISSED",
                "'state':'hangup','date_connected':1794823212000 | ANSWERED",
                "'state':'hangup','date_connected':0 | ABANDONED",
                "'state':'hangup','date_connected':1794823212000,'target':{'type':'user','id':7} | ANSWERED",
                "'state':'hangup','date_connected':1794823212000,'target':{'type':'office','id':7} | ABANDONED",
                "'state':'hangup','date_connected':1794823212000,'target':{'type':'CallCenter'},'operator_call_id':8 | ANSWERED",
                "'state':'hangup','target':{'type':'callcenter'},'operator_call_id':8 | ABANDONED",
                "'state':'connected','date_connected':1794823212000,'target':{'type':'user','id':7} | STARTED",
                "'state':'voicemail' | VOICEMAIL",
                "'state':'hangup','date_connected':1794823212000,'voicemail_link':'x' | VOICEMAIL",
                "'state':'hangup','date_connected':1794823212000,'voicemail_link':'x','operator_call_id':8 | ANSWERED",
                "'state':'hangup','entry_point_call_id':1 | STARTED",
                "'state':'missed','entry_point_call_id':1,'date_rang':1794823204000 | STARTED",
                "'state':'hangup','master_call_id':1,'transferred_from':{'id':3} | ABANDONED",
                "'state':'hold' | STARTED"
            })
    void theResultIsNeverGuessed(String fields, CallResult result) {
        assertThat(read(fields).result()).isEqualTo(result);
    }

    @Test
    void anIdBeyondADoublesPrecisionStaysItself() {
        Call call = Given.call(normalised("{\"call_id\":9007199254740993,\"state\":\"ringing\"}"));
        assertThat(call.key().callId()).isEqualTo("9007199254740993");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'entry_point_call_id':5,'master_call_id':6 | 5",
                "'entry_point_call_id':null,'master_call_id':6 | 6",
                "'entry_point_call_id':0,'master_call_id':'' | 9",
                "'operator_call_id':4 | 9"
            })
    void theLegThatTheCallBeganWithNamesIt(String fields, String call) {
        Call read = Given.call(normalised("{'call_id':9,'state':'ringing',%s}".formatted(fields)));
        assertThat(read.key().callId()).isEqualTo(call);
        assertThat(read.aliases()).doesNotContain(call);
    }

    /** As where an assistant takes the calls of somebody else: the other leg tells who. */
    @Test
    void whereAnOperatorsLegTookItTheTargetDidNotTalk() {
        Call call = read("'state':'hangup','date_connected':1794823212000,"
                + "'target':{'type':'user','id':7,'name':'Ivo van der Meer'},'operator_call_id':8");
        assertThat(call.legs()).filteredOn(Leg::talked).extracting(Leg::id).containsExactly("8");
        assertThat(call.legs()).filteredOn(Leg::talked).extracting(Leg::agent).containsExactly(Optional.empty());
    }

    @Test
    void aTokenIsReadByItsClaims() {
        String claims = "{\"call_id\":5,\"state\":\"hangup\",\"date_connected\":1794823212000,"
                + "\"target\":{\"type\":\"user\",\"id\":7,\"name\":\"Zoë Å\"}}";
        Call call = Given.call(normalised(token(claims) + "\n"));
        assertThat(call.legs())
                .extracting(leg -> leg.agent().flatMap(Agent::name).orElse(""))
                .isEqualTo(List.of("Zoë Å"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"[] | malformed-body", "{ | malformed-body", "{} | unknown-state"})
    void aTokenOfSomethingElseIsSaidSo(String claims, String code) {
        assertThat(Given.said(normalised(token(claims)))).isEqualTo(code);
    }

    @Test
    void anEventWithoutACallIdSaysSo() {
        assertThat(Given.unusable(normalised("{\"state\":\"hangup\"}")).code()).isEqualTo("missing-call-id");
        assertThat(Given.unusable(normalised("{\"from_number\":\"+12025550164\",\"direction\":\"inbound\"}"))
                        .code())
                .isEqualTo("missing-message-id");
    }

    private static String token(String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString("{\"alg\":\"HS256\"}".getBytes(UTF_8)) + "."
                + base64.encodeToString(claims.getBytes(UTF_8)) + ".c2lnbmF0dXJl";
    }

    private static Call read(String fields) {
        return Given.call(normalised("{'call_id':9,'event_timestamp':1794823300000,%s}".formatted(fields)));
    }

    private static Normalised normalised(String body) {
        return new Dialpad().normalise(Payload.json(body.replace('\'', '"')), Given.CONTEXT);
    }
}
