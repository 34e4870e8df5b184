package io.rightful.telephonysync;

import java.time.Instant;

import io.rightful.ledger.job.Job;
import io.rightful.rules.call.SourceName;
import io.rightful.telephony.api.TimeRange;

/** What a job of older calls was asked for. */
record OlderCallsRequest(SourceName source, TimeRange range, boolean dryRun) {
    static OlderCallsRequest of(Job job) {
        return new OlderCallsRequest(
                new SourceName(job.request().get("source")),
                new TimeRange(
                        Instant.parse(job.request().get("from")),
                        Instant.parse(job.request().get("to"))),
                Boolean.parseBoolean(job.request().get("dryRun")));
    }
}
