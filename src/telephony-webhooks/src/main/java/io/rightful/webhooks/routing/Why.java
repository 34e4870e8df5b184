package io.rightful.webhooks.routing;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/**
 * Why it is as it is.
 *
 * @param trace every rule tried, in order
 */
@RegisterForReflection // a Response does not tell the native build what it holds
public record Why(String reason, String meaning, String adminAction, List<Tried> trace) {

    /** One rule, on what, and what it said. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Tried(String rule, String reason, Optional<String> subject, List<String> users) {
        static Tried of(TraceEntry entry) {
            return new Tried(
                    entry.rule().code(),
                    entry.reason().code(),
                    entry.subject(),
                    entry.users().stream().map(UserId::value).toList());
        }
    }

    static Why of(Reason reason, List<TraceEntry> trace) {
        return new Why(
                reason.code(),
                reason.meaning(),
                reason.adminAction(),
                trace.stream().map(Tried::of).toList());
    }
}
