package io.rightful.telephony.event;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.telephony.event.IncomingEvent.Command;
import io.rightful.telephony.event.IncomingEvent.Native;

import static org.assertj.core.api.Assertions.assertThat;

class EventReaderTest {
    private static final String KEY = "\"account\":\"acme\",\"source\":\"main\",\"callId\":\"c1\"";

    @Test
    void anEventBridgeEventsTimeStandsInForAMissingEventTime() {
        CallPart part = part(eventBridge("{" + KEY + ",\"result\":\"answered\"}"));
        assertThat(part.eventTime()).isEqualTo(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(part.call().result()).isEqualTo(CallResult.ANSWERED);
    }

    @Test
    void aCloudEventIsReadToo() {
        CallPart part =
                part("{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"io.rightful.CallCompleted\",\"source\":\"/x\","
                        + "\"data\":{" + KEY + ",\"eventTime\":\"2026-11-16T10:01:00Z\",\"result\":\"hologram\"}}");
        assertThat(part.eventTime()).isEqualTo(Instant.parse("2026-11-16T10:01:00Z"));
        assertThat(part.call().result()).isEqualTo(CallResult.STARTED);
    }

    @Test
    void anAmazonConnectEventIsHandedOnWhole() {
        String event = "{\"source\":\"aws.connect\",\"detail-type\":\"Amazon Connect Contact Event\","
                + "\"time\":\"2026-11-16T10:00:00Z\",\"detail\":{\"InstanceArn\":"
                + "\"arn:aws:connect:us-east-1:111122223333:instance/1234-5678\"}}";
        Native given = EventReader.read(event)
                .fold(EventReaderTest::other, m -> other(m), own -> own, c -> other(c), b -> other(b));
        assertThat(given.provider()).isEqualTo("connect");
        assertThat(given.instance()).isEqualTo("1234-5678");
        assertThat(given.sent()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(given.payload().body()).asString().isEqualTo(event);
    }

    @Test
    void aGenesysCloudEventIsHandedOnWhole() {
        String event = "{\"source\":\"aws.partner/genesys.com/cloud/org-1/front-desk\","
                + "\"detail-type\":\"v2.detail.events.conversation.{id}.user.end\","
                + "\"time\":\"2026-11-16T10:00:00Z\",\"detail\":{\"eventBody\":{}}}";
        Native given = EventReader.read(event)
                .fold(EventReaderTest::other, m -> other(m), own -> own, c -> other(c), b -> other(b));
        assertThat(given.provider()).isEqualTo("genesys");
        assertThat(given.instance()).isEqualTo("org-1");
        assertThat(given.sent()).contains(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(given.payload().body()).asString().isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({"rightful.admin, ReattributionRequested", "rightful.call-completed, WaitingJobDue"})
    void aCommandNamesItsJob(String source, String type) {
        String event = "{\"source\":\"%s\",\"detail-type\":\"%s\",\"detail\":{\"account\":\"acme\",\"job\":\"j1\"}}";
        Command given = EventReader.read(event.formatted(source, type))
                .fold(EventReaderTest::other, m -> other(m), own -> other(own), command -> command, b -> other(b));
        assertThat(given).isEqualTo(new Command(type, new AccountId("acme"), "j1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "malformed-body | {",
                "malformed-body | 7",
                "unknown-event | {}",
                "unknown-event | {\"source\":\"somebody.else\",\"detail-type\":\"CallCompleted\",\"detail\":{}}",
                "unknown-event | {\"source\":\"rightful.telephony\",\"detail-type\":\"X\",\"detail\":{\"a\":1}}",
                "unknown-event | {\"specversion\":\"2.0\",\"type\":\"io.rightful.CallCompleted\",\"data\":{\"a\":1}}",
                "unknown-event | {\"specversion\":\"1.0\",\"type\":\"com.example.Call\",\"data\":{\"a\":1}}",
                "missing-detail | {\"source\":\"rightful.telephony\",\"detail-type\":\"CallCompleted\",\"detail\":[]}",
                "missing-job | {\"source\":\"rightful.admin\",\"detail-type\":\"WaitingJobDue\",\"detail\":{\"job\":\"1\"}}",
                "missing-instance | {\"source\":\"aws.partner/genesys.com/cloud\",\"detail\":{\"a\":1}}",
                "missing-instance | {\"source\":\"aws.connect\",\"detail\":{\"eventType\":\"COMPLETED\"}}"
            })
    void whatCannotBeReadSaysWhy(String code, String event) {
        assertThat(code(event)).isEqualTo(code);
    }

    @Test
    void aDetailMustSayWhoseCallItIs() {
        assertThat(code(eventBridge("{\"account\":\"acme\",\"source\":\"main\"}")))
                .isEqualTo("missing-call-key");
        String longId = "{\"account\":\"acme\",\"source\":\"main\",\"callId\":\"" + "x".repeat(257) + "\"}";
        assertThat(code(eventBridge(longId))).isEqualTo("missing-call-key");
    }

    @Test
    void aNewerMinorVersionIsReadAndANewerMajorOneIsNot() {
        assertThat(part(eventBridge("{\"schemaVersion\":\"1.7\"," + KEY + "}"))
                        .call()
                        .key()
                        .callId())
                .isEqualTo("c1");
        assertThat(code(eventBridge("{\"schemaVersion\":\"2.0\"," + KEY + "}"))).isEqualTo("unknown-schema-version");
    }

    @Test
    void anEventOverTheLimitIsNotRead() {
        String note = ",\"note\":\"" + "x".repeat(80 * 1024) + "\"}";
        assertThat(code(eventBridge("{" + KEY + note))).isEqualTo("event-too-large");
    }

    @Test
    void anEventWithoutAnyTimeIsNotRead() {
        String event = "{\"specversion\":\"1.0\",\"type\":\"io.rightful.CallCompleted\",\"data\":{" + KEY + "}}";
        assertThat(code(event)).isEqualTo("missing-event-time");
    }

    private static String eventBridge(String detail) {
        return "{\"version\":\"0\",\"id\":\"e1\",\"detail-type\":\"CallCompleted\",\"source\":\"rightful.telephony\","
                + "\"time\":\"2026-11-16T10:00:00Z\",\"detail\":" + detail + "}";
    }

    private static CallPart part(String event) {
        return EventReader.read(event)
                .fold(own -> own.part(), m -> other(m), n -> other(n), command -> other(command), bad -> other(bad));
    }

    private static String code(String event) {
        return EventReader.read(event)
                .fold(own -> other(own), m -> other(m), n -> other(n), c -> other(c), bad -> bad.code());
    }

    private static <T> T other(IncomingEvent event) {
        throw new AssertionError(event.toString());
    }
}
