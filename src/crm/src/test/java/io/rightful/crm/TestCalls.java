package io.rightful.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/** Calls to be recorded. */
public final class TestCalls {
    private TestCalls() {}

    public static CallRecord answered(String lead, String owner) {
        return new CallRecord(
                new SourceName("ctm"),
                "3300710001",
                new CrmLeadId(lead),
                Optional.of(new CrmUserId(owner)),
                Direction.INBOUND,
                CallResult.ANSWERED,
                Instant.parse("2026-11-22T12:00:00Z"),
                Optional.of(Duration.ofSeconds(204)),
                Optional.of("+12025550164"),
                Optional.empty());
    }

    public static CallRecord known(CallRecord call, CallRecordId id) {
        return new CallRecord(
                call.source(),
                call.callId(),
                call.lead(),
                call.owner(),
                call.direction(),
                call.result(),
                call.startedAt(),
                call.talked(),
                call.number(),
                Optional.of(id));
    }
}
