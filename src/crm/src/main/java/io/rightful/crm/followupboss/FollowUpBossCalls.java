package io.rightful.crm.followupboss;

import java.time.Duration;
import java.util.Optional;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.followupboss.FollowUpBossBodies.Call;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.rules.call.Direction;
import io.rightful.rules.sync.CrmUserId;

/** A call in the person's log. Its key ends the note, since there is no field for it. */
record FollowUpBossCalls(FollowUpBossSender sender) {
    private static final int LATEST = 100;

    CallRecordId write(CallRecord record) {
        Call call = call(record);
        Optional<CallRecordId> existing = record.known().or(() -> found(record));
        existing.ifPresent(id -> sender.send(
                (api, authorization, system, key) -> api.updateCall(authorization, system, key, id.value(), call)));
        return existing.orElseGet(() -> created(call));
    }

    private Optional<CallRecordId> found(CallRecord record) {
        return sender
                .send((api, authorization, system, key) ->
                        api.calls(authorization, system, key, record.lead().value(), LATEST))
                .as(FollowUpBossAnswers.Calls.class)
                .calls()
                .stream()
                .filter(call ->
                        call.note().filter(note -> note.endsWith(mark(record))).isPresent())
                .findFirst()
                .map(call -> new CallRecordId(call.id()));
    }

    private CallRecordId created(Call call) {
        return new CallRecordId(
                sender.create((api, authorization, system, key) -> api.createCall(authorization, system, key, call))
                        .as(FollowUpBossAnswers.Created.class)
                        .id());
    }

    private static Call call(CallRecord record) {
        return new Call(
                FollowUpBossOwners.number(record.lead().value()).orElseThrow(() -> refused("person-unknown")),
                record.number().orElseThrow(() -> refused("number-required")),
                record.direction() == Direction.INBOUND,
                record.title() + mark(record),
                outcome(record),
                record.talked().map(Duration::toSeconds),
                record.owner().map(CrmUserId::value).flatMap(FollowUpBossOwners::number));
    }

    private static String mark(CallRecord record) {
        return " (" + record.key() + ")";
    }

    /** One of their few words, where one of them is true. */
    private static Optional<String> outcome(CallRecord record) {
        return switch (record.result()) {
            case MISSED, ABANDONED -> Optional.of("No Answer");
            case STARTED, VOICEMAIL, ANSWERED -> Optional.empty();
        };
    }

    private static RuntimeException refused(String code) {
        return RemoteFailure.of(Kind.REFUSED, code).exception();
    }
}
