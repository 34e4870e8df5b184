package io.rightful.telephony;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.telephony.event.EventReader;

import static org.assertj.core.api.Assertions.assertThat;

class NeverThrowsTest {
    private static final List<String> KEYS = List.of(
            "id",
            "sid",
            "resource_id",
            "direction",
            "dial_status",
            "status",
            "call_status",
            "talk_time",
            "duration",
            "agent",
            "agent_id",
            "agent_email",
            "name",
            "email",
            "call_path",
            "route_type",
            "route_id",
            "route_name",
            "started_at",
            "transfers",
            "from",
            "to",
            "start_time",
            "unix_time",
            "called_at",
            "indexed_at",
            "caller_number",
            "tracking_number",
            "answered",
            "voicemail",
            "customer_phone_number",
            "company_time_zone",
            "timestamp",
            "detail",
            "detail-type",
            "source",
            "specversion",
            "data",
            "type",
            "time",
            "account",
            "callId",
            "legs",
            "steps",
            "position",
            "kind",
            "outcome",
            "eventTime",
            "talkSeconds",
            "instanceArn",
            "contact",
            "messageId",
            "fname",
            "content",
            "source_number",
            "form",
            "form_data",
            "event",
            "payload",
            "object",
            "call_id",
            "callee",
            "caller",
            "extension_type",
            "extension_number",
            "user_id",
            "call_logs",
            "handup_result",
            "user",
            "transferred_by",
            "transferred_to",
            "answered_at",
            "ended_at",
            "missed_call_reason",
            "raw_digits",
            "number",
            "digits",
            "state",
            "target",
            "entry_point_target",
            "entry_point_call_id",
            "operator_call_id",
            "date_connected",
            "external_number",
            "resource",
            "context",
            "answeredBy",
            "participants",
            "phoneNumberId",
            "CallSid",
            "ParentCallSid",
            "CallStatus",
            "EventType",
            "TaskAttributes",
            "WorkerSid",
            "ReservationSid",
            "From",
            "To",
            "Timestamp",
            "call_info",
            "call_traits",
            "call_duration",
            "justcall_number",
            "body",
            "parties",
            "extensionId",
            "telephonySessionId",
            "sequence",
            "missedCall",
            "topicName",
            "eventBody",
            "mediaType",
            "conversationId",
            "userId",
            "interactingDurationMs");

    private static final List<String> WORDS = List.of(
            "\"inbound\"",
            "\"answered\"",
            "\"completed\"",
            "\"user\"",
            "\"voicemail\"",
            "\"USR1\"",
            "\"Dana Li\"",
            "0",
            "1",
            "-1",
            "1e999999999",
            "1791296040",
            "9223372036854775808",
            "true",
            "null",
            "\"\"",
            "\" \"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"+12025550186\"",
            "12025550186",
            "\"2026-10-06T10:00:00\"",
            "\"0\"",
            "0.1",
            "\"1.0\"",
            "\"aws.connect\"",
            "\"rightful.telephony\"",
            "\"CallCompleted\"",
            "\"io.rightful.CallCompleted\"",
            "\"msg_inbound\"",
            "\"text\"",
            "\"form\"",
            "\"TextReceived\"",
            "\"FormSubmitted\"",
            "\"phone.callee_ended\"",
            "\"phone.callee_call_history_completed\"",
            "\"phone.sms_received\"",
            "\"call.ended\"",
            "\"call.transferred\"",
            "\"call.completed\"",
            "\"call.summary.completed\"",
            "\"message.received\"",
            "\"sd.call_completed\"",
            "\"sms.received\"",
            "\"hangup\"",
            "\"in-progress\"",
            "\"reservation.accepted\"",
            "\"client:dana\"",
            "\"sip:dana@example.com:99999\"",
            "\"{\\\"call_sid\\\":\\\"CA1\\\"}\"",
            "\"Disconnected\"",
            "\"/restapi/v1.0/account/1/telephony/sessions\"",
            "\"v2.detail.events.conversation.1.user.end\"",
            "\"voice\"");

    private static final List<String> PROOFS = List.of(
            "Signature",
            "X-CTM-Signature",
            "X-Rightful-Secret",
            "X-Zm-Signature",
            "Webhook-Id",
            "Webhook-Signature",
            "Openphone-Signature",
            "X-Twilio-Signature",
            "X-JustCall-Signature",
            "Verification-Token",
            "Validation-Token");

    private static final List<String> TIMES =
            List.of("X-CTM-Time", "X-Zm-Request-Timestamp", "Webhook-Timestamp", "X-JustCall-Request-Timestamp");

    @Property(tries = 1500)
    void normalisingAnyJsonGivesAnAnswer(@ForAll("objects") String body) {
        assertAnswered(Payload.json(body));
        EventReader.read(body).fold(part -> part, message -> message, other -> other, command -> command, bad -> bad);
    }

    @Property(tries = 500)
    void normalisingAnyBytesGivesAnAnswer(@ForAll byte[] body, @ForAll("contentTypes") String contentType) {
        assertAnswered(new Payload(contentType, Map.of(), body));
        EventReader.read(new String(body, StandardCharsets.ISO_8859_1));
    }

    @Property(tries = 500)
    void verifyingAnyProofGivesAVerdict(@ForAll byte[] body, @ForAll String proof, @ForAll String time) {
        Map<String, String> headers = new HashMap<>();
        PROOFS.forEach(name -> headers.put(name, proof));
        TIMES.forEach(name -> headers.put(name, time));
        Payload payload = new Payload("", headers, body).at("https://hooks.example.com/webhooks/" + proof);
        for (Provider provider : Providers.all()) {
            provider.greeting(payload, List.of("k"));
            provider.withoutSecret(payload);
            String code = provider.proof()
                    .verify(payload, List.of("k"), Optional.empty(), Instant.EPOCH)
                    .fold(() -> "verified", refused -> refused);
            assertThat(code).isNotBlank();
        }
    }

    private static void assertAnswered(Payload payload) {
        for (Provider provider : Providers.all()) {
            String answer = Given.said(provider.normalise(payload, Given.CONTEXT));
            assertThat(answer).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of("", Payload.JSON, Payload.FORM, "text/plain; charset=utf-8", "multipart/form-data", ";;");
    }

    @Provide
    Arbitrary<String> objects() {
        Arbitrary<String> leaf = Arbitraries.of(WORDS);
        return object(Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> object(leaf), () -> list(object(leaf))));
    }

    private static Arbitrary<String> object(Arbitrary<String> value) {
        return Combinators.combine(Arbitraries.of(KEYS), value)
                .as((key, stated) -> "\"" + key + "\":" + stated)
                .list()
                .ofMaxSize(16)
                .map(fields -> "{" + String.join(",", fields) + "}");
    }

    private static Arbitrary<String> list(Arbitrary<String> element) {
        return element.list().ofMaxSize(4).map(elements -> "[" + String.join(",", elements) + "]");
    }
}
