package io.rightful.telephony.quo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class QuoWordsTest {
    private static final String ANSWERED_AT = "'answeredAt':'2026-11-16T10:00:14Z'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'status':'answered' | ANSWERED",
                "'status':'completed'," + ANSWERED_AT + " | ANSWERED",
                "'status':'completed','answeredAt':null | MISSED",
                "'status':'completed' | STARTED",
                "'status':'completed','answeredBy':'US1' | ANSWERED",
                "'status':'teleported','answeredAt':null | MISSED",
                "'status':null | STARTED",
                "'status':'No-Answer' | MISSED",
                "'status':'busy' | MISSED",
                "'status':'failed' | MISSED",
                "'status':'forwarded','answeredAt':null | MISSED",
                "'status':'forwarded'," + ANSWERED_AT + " | ANSWERED",
                "'status':'canceled','direction':'incoming' | ABANDONED",
                "'status':'canceled','direction':'outgoing' | MISSED",
                "'status':'answered','hasVoicemail':true | VOICEMAIL",
                "'status':'answered','hasVoicemail':'true','direction':'outgoing' | ANSWERED",
                "'status':'completed','voicemail':{'url':'x'} | VOICEMAIL",
                "'status':'completed','voicemail':null,'answeredAt':null | MISSED"
            })
    void theResultIsNeverGuessed(String fields, CallResult result) {
        assertThat(read("call.completed", "resource", fields).result()).isEqualTo(result);
        assertThat(read("call.completed", "object", fields).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "call.ringing | 'status':'completed' | STARTED",
                "call.answered | 'status':'answered'," + ANSWERED_AT + " | STARTED",
                "call.missed | 'status':'answered' | MISSED",
                "call.missed | 'hasVoicemail':true | VOICEMAIL",
                "Call.Completed | 'status':'answered' | ANSWERED"
            })
    void theEventSaysWhetherTheCallIsOver(String type, String fields, CallResult result) {
        assertThat(read(type, "resource", fields).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'aiHandled':'ai-agent' | 0",
                "'aiHandled':null | 1",
                "'aiHandled':false | 1",
                "'handledByAiAgent':true | 0",
                "'handledByAiAgent':false | 1"
            })
    void aMachineThatAnswersIsNobody(String fields, int talkers) {
        Call call = read("call.completed", "object", "'status':'answered','answeredBy':'US1'," + fields);
        assertThat(call.legs()).hasSize(talkers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'from':'+12025550164','to':'+12025550121' | +12025550164",
                "'direction':'outgoing','from':'+12025550121','to':'+12025550164' | +12025550164",
                "'participants':['+12025550164'] | +12025550164",
                "'participants':['+12025550164','+12025550121'] | none",
                "'participants':['+12025550164','+12025550164'] | +12025550164",
                "'participants':[] | none"
            })
    void theContactIsNotGuessedAmongSeveral(String fields, String number) {
        Call call = read("call.completed", "object", "'status':'missed'," + fields);
        assertThat(call.contact().number().orElse("none")).isEqualTo(number);
    }

    private static Call read(String type, String below, String fields) {
        String body = "{'type':'%s','createdAt':'2026-11-16T10:04:00Z','data':{'%s':{'id':'AC1',%s}}}"
                .formatted(type, below, fields);
        return Given.call(new Quo().normalise(Payload.json(body.replace('\'', '"')), Given.CONTEXT));
    }
}
