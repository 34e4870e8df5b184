package io.rightful.crm.salesforce;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.salesforce.SalesforceBodies.Task;
import io.rightful.rules.call.Direction;
import io.rightful.rules.sync.CrmUserId;

/** A call as a task of the lead, found by its key in CallObject. */
record SalesforceTasks(SalesforceSender sender) {
    CallRecordId write(CallRecord record) {
        Optional<CallRecordId> existing = record.known().or(() -> found(record.key()));
        existing.ifPresent(id ->
                sender.send((api, token) -> api.updateTask(token, id.value(), task(record, Optional.empty()))));
        return existing.orElseGet(() -> created(record));
    }

    private Optional<CallRecordId> found(String key) {
        return sender
                .send((api, token) -> api.query(token, Soql.taskByKey(key)))
                .as(SalesforceAnswers.Tasks.class)
                .records()
                .stream()
                .findFirst()
                .map(task -> new CallRecordId(task.id()));
    }

    private CallRecordId created(CallRecord record) {
        Task task = task(record, Optional.of("Call"));
        return new CallRecordId(sender.create((api, token) -> api.createTask(token, task))
                .as(SalesforceAnswers.Created.class)
                .id());
    }

    private static Task task(CallRecord record, Optional<String> subtype) {
        return new Task(
                subtype,
                record.key(),
                record.title(),
                "Completed",
                record.startedAt().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                record.direction() == Direction.INBOUND ? "Inbound" : "Outbound",
                record.talked().map(Duration::toSeconds),
                record.result().name().toLowerCase(Locale.ROOT),
                record.lead().value(),
                record.owner().map(CrmUserId::value));
    }
}
