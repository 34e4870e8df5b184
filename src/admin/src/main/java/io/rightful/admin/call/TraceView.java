package io.rightful.admin.call;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** One rule tried, on what, and what it said. */
public record TraceView(String rule, String reason, Optional<String> subject, List<String> users) {
    static TraceView of(TraceEntry entry) {
        return new TraceView(
                entry.rule().code(),
                entry.reason().code(),
                entry.subject(),
                entry.users().stream().map(UserId::value).toList());
    }
}
