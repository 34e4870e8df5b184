package io.rightful.admin.call;

import java.util.List;
import java.util.Optional;

import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.user.UserId;

/**
 * Why the call is whose it is.
 *
 * @param candidates everybody who might be meant, where several might
 * @param trace every rule tried, in order
 * @param followUpSuggested the id of a later step that nobody answered
 */
public record DecisionView(
        String reason,
        String meaning,
        String adminAction,
        List<String> candidates,
        List<TraceView> trace,
        Optional<String> followUpSuggested) {
    static DecisionView of(CallDecision decision) {
        return new DecisionView(
                decision.reason().code(),
                decision.reason().meaning(),
                decision.reason().adminAction(),
                decision.fold(
                        assigned -> List.of(),
                        unassigned -> unassigned.candidates().stream()
                                .map(UserId::value)
                                .toList()),
                decision.findings().trace().stream().map(TraceView::of).toList(),
                decision.findings().followUpSuggested());
    }
}
