package io.rightful.crm.marketo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What Marketo answers, nearly always with status 200. */
@RegisterForReflection
final class MarketoAnswers {
    private MarketoAnswers() {}

    record Leads(Optional<List<Map<String, JsonNode>>> result, Optional<String> nextPageToken) {}

    record PagingToken(String nextPageToken) {}

    record LeadChanges(Optional<List<LeadChange>> result, String nextPageToken, boolean moreResult) {}

    record LeadChange(long leadId) {}

    record Saved(Optional<List<SavedLead>> result) {}

    record SavedLead(Optional<String> status, Optional<List<Problem>> reasons) {
        /** Empty where it was done. */
        Optional<String> problem() {
            boolean done = status.filter(word -> word.equals("updated")).isPresent();
            return done
                    ? Optional.empty()
                    : Optional.of(reasons.stream()
                            .flatMap(List::stream)
                            .findFirst()
                            .map(Problem::code)
                            .orElse("skipped"));
        }
    }

    record Problem(String code) {}
}
