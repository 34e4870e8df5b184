package io.rightful.telephony;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HostilePayloadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cloudtalk | {} | missing-call-id",
                "cloudtalk | {\"call_uuid\":null,\"call_id\":0} | missing-call-id",
                "cloudtalk | {\"call_uuid\":\"{{call.uuid}}\"} | unfilled-call-id",
                "cloudtalk | [] | malformed-body",
                "callingly | {\"id\":\"\"} | missing-call-id",
                "callingly | {\"id\":{\"id\":1}} | missing-call-id",
                "callingly | id=1 | malformed-body",
                "connect | {\"detail\":{}} | missing-call-id",
                "connect | {\"detail\":[],\"contactId\":null} | missing-call-id",
                "connect | [{\"ContactId\":\"c\"}] | malformed-body",
                "connect | {\"ContactId\":\"c\"} {\"ContactId\":\"d\"} | malformed-body",
                "dialpad | {\"state\":\"hangup\",\"call_id\":0} | missing-call-id",
                "dialpad | eyJhIjoxfQ.eyJhIjox.c2ln | malformed-body",
                "dialpad | eyJhIjoxfQ | malformed-body",
                "quo | {\"type\":\"call.completed\"} | missing-call-id",
                "quo | {\"type\":\"call.completed\",\"data\":{\"object\":[]}} | missing-call-id",
                "quo | {\"type\":\"call.summary.completed\",\"data\":{\"resource\":{\"id\":\"AC1\"}}} | missing-call-id",
                "quo | {\"type\":\"message.received\",\"data\":null} | missing-message-id",
                "quo | [] | malformed-body",
                "genesys | {\"topicName\":\"v2.detail.events.conversation.1.user.end\",\"mediaType\":\"VOICE\"} | missing-call-id",
                "genesys | [] | malformed-body",
                "ringcentral | {} | missing-call-id",
                "ringcentral | {\"body\":{\"parties\":[]}} | missing-call-id",
                "ringcentral | {\"event\":\"/telephony/sessions\",\"body\":[]} | missing-call-id",
                "generic | {\"id\":\"c\"} | missing-call-id",
                "generic | {\"callId\":\"c\",\"result\":\" \"} | missing-result",
                "generic | {\"callId\":\"c\",\"result\":{}} | missing-result"
            })
    void aPermanentlyBadBodySaysWhy(String provider, String body, String code) {
        assertThat(Given.unusable(read(provider, Payload.json(body))).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "cloudtalk, call_uuid",
        "callingly, id",
        "connect, contactId",
        "dialpad, call_id",
        "generic, callId",
        "ringcentral, sessionId"
    })
    void anEndlessCallIdIsNone(String provider, String field) {
        Payload payload = Payload.json(
                "{\"" + field + "\":\"" + "x".repeat(5000) + "\",\"result\":\"missed\",\"state\":\"hangup\"}");
        assertThat(Given.unusable(read(provider, payload)).code()).isEqualTo("call-id-too-long");
    }

    @ParameterizedTest
    @CsvSource({"cloudtalk", "connect", "dialpad", "quo", "genesys", "ringcentral", "generic"})
    void aFormIsRefusedWhereTheProviderSendsJson(String provider) {
        assertThat(Given.unusable(read(provider, Payload.form("call_uuid=1&contactId=1&callId=1&result=missed")))
                        .code())
                .isEqualTo("unsupported-content-type");
    }

    @Test
    void theSecretHeaderProvesAllThatHaveNoSchemeOfTheirOwn() {
        for (String name : new String[] {"cloudtalk", "callingly", "connect", "genesys", "generic"}) {
            Payload payload = new Payload(Payload.JSON, Map.of("x-rightful-secret", "k"), new byte[0]);
            assertThat(Providers.named(name)
                            .orElseThrow()
                            .proof()
                            .verify(payload, List.of("k"), Optional.empty(), Given.CONTEXT.receivedAt())
                            .<Boolean>fold(() -> true, refused -> false))
                    .isTrue();
        }
    }

    private static Normalised read(String provider, Payload payload) {
        return Providers.named(provider).orElseThrow().normalise(payload, Given.CONTEXT);
    }
}
