package io.rightful.telephony.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Payload;
import io.rightful.telephony.genesys.Genesys;

/** Reads one event of the bus: EventBridge's envelope or a CloudEvent 1.0 in structured mode. Never throws. */
public final class EventReader {
    public static final String REATTRIBUTION_REQUESTED = "ReattributionRequested";
    public static final String WAITING_JOB_DUE = "WaitingJobDue";

    private static final String CONNECT = "aws.connect";
    private static final Set<String> OURS = Set.of(Envelope.SOURCE, "rightful.admin", "rightful.call-completed");
    /** Room for the envelope around a detail of the greatest size. */
    private static final int EVENT_LIMIT = Envelope.DETAIL_LIMIT + 8 * 1024;

    private EventReader() {}

    public static IncomingEvent read(String json) {
        return BodyReader.json(json)
                .fold(
                        event -> event.has("specversion") ? cloudEvent(event, json) : eventBridge(event, json),
                        bad -> new IncomingEvent.Unreadable(bad.code(), bad.explanation()));
    }

    private static IncomingEvent cloudEvent(Fields event, String json) {
        String type = event.text("type").orElse("");
        if (!event.text("specversion").orElse("").startsWith("1.") || !type.startsWith(Envelope.CLOUD_EVENT_PREFIX)) {
            return unknown();
        }
        return ours(type.substring(Envelope.CLOUD_EVENT_PREFIX.length()), event.object("data"), sent(event), json);
    }

    private static IncomingEvent eventBridge(Fields event, String json) {
        String source = event.text("source").orElse("");
        if (source.equals(CONNECT)) {
            return connect(event, json);
        }
        if (source.startsWith(Genesys.PARTNER)) {
            return genesys(event, source, json);
        }
        return OURS.contains(source)
                ? ours(event.text("detail-type").orElse(""), event.object("detail"), sent(event), json)
                : unknown();
    }

    private static IncomingEvent ours(String type, Optional<Fields> detail, Optional<Instant> sent, String json) {
        if (json.getBytes(StandardCharsets.UTF_8).length > EVENT_LIMIT) {
            return new IncomingEvent.Unreadable("event-too-large", "The event exceeds 64 KB; send fewer facts.");
        }
        if (detail.isEmpty()) {
            return new IncomingEvent.Unreadable("missing-detail", "The event has no detail (CloudEvent: data) object.");
        }
        return switch (type) {
            case CallEvents.DETAIL_TYPE -> DetailReader.read(detail.get(), sent);
            case MessageEvents.TEXT_RECEIVED -> MessageReader.read(MessageKind.TEXT, detail.get(), sent);
            case MessageEvents.FORM_SUBMITTED -> MessageReader.read(MessageKind.FORM, detail.get(), sent);
            case REATTRIBUTION_REQUESTED, WAITING_JOB_DUE -> command(type, detail.get());
            default -> unknown();
        };
    }

    private static IncomingEvent command(String type, Fields detail) {
        return detail.id("account")
                .flatMap(account -> detail.id("job")
                        .<IncomingEvent>map(job -> new IncomingEvent.Command(type, new AccountId(account), job)))
                .orElseGet(
                        () -> new IncomingEvent.Unreadable("missing-job", "The command must state account and job."));
    }

    private static IncomingEvent connect(Fields event, String json) {
        return event.object("detail")
                .flatMap(detail -> detail.text("instanceArn"))
                .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                .<IncomingEvent>map(
                        instance -> new IncomingEvent.Native("connect", instance, sent(event), Payload.json(json)))
                .orElseGet(() -> new IncomingEvent.Unreadable(
                        "missing-instance", "The Amazon Connect event names no instance; check the bus's rule."));
    }

    private static IncomingEvent genesys(Fields event, String source, String json) {
        return Genesys.organisation(source)
                .<IncomingEvent>map(organisation ->
                        new IncomingEvent.Native(Genesys.NAME, organisation, sent(event), Payload.json(json)))
                .orElseGet(() -> new IncomingEvent.Unreadable(
                        "missing-instance", "The Genesys Cloud event names no organisation; check the bus's rule."));
    }

    private static Optional<Instant> sent(Fields event) {
        return event.time(EventParts.TIMES, "time");
    }

    private static IncomingEvent unknown() {
        return new IncomingEvent.Unreadable(
                "unknown-event", "The event's source and type are not read here; check the bus's rule.");
    }
}
