package io.rightful.callcompleted;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.call.CallFilter;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.job.Job;
import io.rightful.rules.call.SourceName;

/** What an admin asked of a range: {@code from}, {@code to}, {@code source}, {@code dryRun}, {@code actor}. */
record RangeRequest(CallFilter filter, boolean dryRun, Occasion occasion) {

    static RangeRequest of(Job job) {
        Map<String, String> asked = job.request();
        CallFilter filter = new CallFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(asked.get("source")).map(SourceName::new),
                Optional.ofNullable(asked.get("from")).map(Instant::parse),
                Optional.ofNullable(asked.get("to")).map(Instant::parse));
        return new RangeRequest(
                filter,
                Boolean.parseBoolean(asked.get("dryRun")),
                Occasion.reattribution(asked.getOrDefault("actor", "unknown")));
    }
}
