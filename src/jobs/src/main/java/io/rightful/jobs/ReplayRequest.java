package io.rightful.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.delivery.DeliveryFilter;
import io.rightful.ledger.job.Job;
import io.rightful.rules.call.SourceName;

/** What an admin asked for: {@code from}, {@code to}, {@code source}, {@code dryRun}; of what had come by then. */
record ReplayRequest(DeliveryFilter filter, boolean dryRun) {

    static ReplayRequest of(Job job) {
        Map<String, String> asked = job.request();
        DeliveryFilter filter = new DeliveryFilter(
                Optional.ofNullable(asked.get("source")).map(SourceName::new),
                Optional.empty(),
                Instant.parse(asked.get("from")),
                Instant.parse(asked.get("to")));
        return new ReplayRequest(filter.asOf(job.createdAt()), Boolean.parseBoolean(asked.get("dryRun")));
    }
}
