package io.rightful.telephony.event;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.call.Party;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.Given;
import io.rightful.telephony.PayloadReference;
import io.rightful.telephony.Text;

import static org.assertj.core.api.Assertions.assertThat;

class MessageEventsTest {
    private static final Instant SENT = Instant.parse("2026-11-16T11:00:00Z");
    private static final String KEY = "\"account\":\"acme\",\"source\":\"main\",\"id\":\"m1\"";

    @Property(tries = 300)
    void whatIsWrittenIsReadBackInBothEnvelopes(@ForAll("messages") Message message) {
        assertThat(read(MessageEvents.eventBridge("e1", SENT, message))).isEqualTo(message);
        assertThat(read(MessageEvents.cloudEvent("e1", SENT, message))).isEqualTo(message);
    }

    @Example
    void aTextIsWrittenSo() {
        assertThat(detail(text(Set.of("+12025550171"))))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"account\":\"acme\",\"source\":\"main\",\"id\":\"m1\","
                        + "\"aliases\":[\"SM1\"],\"eventTime\":\"2026-11-16T11:00:00Z\","
                        + "\"contact\":{\"number\":\"+12025550186\"},\"ownNumbers\":[\"+12025550171\"]}");
    }

    @Example
    void itMayPointAtItsPayload() {
        Message message = PayloadReference.on(text(Set.of()), "d1");
        assertThat(read(MessageEvents.eventBridge("e1", SENT, message)).payloads())
                .containsExactly("d1");
    }

    @Example
    void aDetailOverTheLimitIsRefused() {
        Set<String> many =
                IntStream.range(0, 6_000).mapToObj(each -> "+1202555" + each).collect(Collectors.toSet());
        assertThat(detail(text(many))).isEqualTo("event-too-large");
        assertThat(code(MessageEvents.eventBridge("e1", SENT, text(many)))).isEqualTo("event-too-large");
    }

    @Example
    void theEnvelopesTimeStandsInForAMissingOne() {
        assertThat(read(event("TextReceived", "{" + KEY + "}")).eventTime())
                .isEqualTo(Instant.parse("2026-11-16T10:00:00Z"));
        String timeless = "{\"specversion\":\"1.0\",\"type\":\"io.rightful.FormSubmitted\",\"data\":{" + KEY + "}}";
        assertThat(code(timeless)).isEqualTo("missing-event-time");
    }

    @Example
    void itMustSayWhoseItIs() {
        assertThat(code(event("TextReceived", "{\"account\":\"acme\",\"source\":\"main\",\"callId\":\"c1\"}")))
                .isEqualTo("missing-message-key");
        assertThat(code(event("FormSubmitted", "{" + KEY.replace("m1", "x".repeat(257)) + "}")))
                .isEqualTo("missing-message-key");
    }

    @Example
    void aNewerMinorVersionIsReadAndANewerMajorOneIsNot() {
        assertThat(read(event("FormSubmitted", "{\"schemaVersion\":\"1.3\",\"mood\":\"good\"," + KEY + "}"))
                        .kind())
                .isEqualTo(MessageKind.FORM);
        assertThat(code(event("FormSubmitted", "{\"schemaVersion\":\"2.0\"," + KEY + "}")))
                .isEqualTo("unknown-schema-version");
    }

    @Provide
    Arbitrary<Message> messages() {
        Arbitrary<MessageKey> keys =
                ids().map(id -> new MessageKey(Given.CONTEXT.account(), Given.CONTEXT.source(), id));
        Arbitrary<Party> parties = Combinators.combine(
                        Arbitraries.of("+12025550186").optional(),
                        Arbitraries.of(true, false),
                        texts().optional(),
                        ids().optional())
                .as(Party::new);
        Arbitrary<Instant> moments =
                Arbitraries.longs().between(0, 3_000_000_000_000_000L).map(SENT::plusNanos);
        return Combinators.combine(
                        keys,
                        Arbitraries.of(MessageKind.class),
                        ids().set().ofMaxSize(3),
                        moments,
                        parties,
                        Arbitraries.of("+12025550171", "+12025550172").set().ofMaxSize(2),
                        texts().optional(),
                        ids().set().ofMaxSize(2))
                .as(Message::new);
    }

    private static String detail(Message message) {
        return MessageEvents.detail(message, written -> written, bad -> bad.code());
    }

    private static Message text(Set<String> ownNumbers) {
        return new Message(
                new MessageKey(Given.CONTEXT.account(), Given.CONTEXT.source(), "m1"),
                MessageKind.TEXT,
                Set.of("SM1"),
                SENT,
                Party.ofNumber("+12025550186"),
                ownNumbers,
                Optional.empty(),
                Set.of());
    }

    private static String event(String type, String detail) {
        return "{\"version\":\"0\",\"id\":\"e1\",\"detail-type\":\"" + type + "\",\"source\":\"rightful.telephony\","
                + "\"time\":\"2026-11-16T10:00:00Z\",\"detail\":" + detail + "}";
    }

    private static Message read(String event) {
        return EventReader.read(event)
                .fold(
                        part -> other(part),
                        own -> own.message(),
                        n -> other(n),
                        command -> other(command),
                        bad -> other(bad));
    }

    private static String code(String event) {
        return EventReader.read(event)
                .fold(part -> other(part), own -> other(own), n -> other(n), c -> other(c), bad -> bad.code());
    }

    private static <T> T other(IncomingEvent event) {
        throw new AssertionError(event.toString());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .alpha()
                .withChars("-/#%@.")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(Text::identifier)
                .filter(id -> !id.isEmpty() && !id.equals("null") && !id.equals("undefined"));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(300).map(Text::displayed).filter(text -> !text.isBlank());
    }
}
