package io.rightful.crm.hubspot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What HubSpot answers. */
@RegisterForReflection
final class HubSpotAnswers {
    private HubSpotAnswers() {}

    record Owners(List<Owner> results, Optional<Paging> paging) {
        Optional<String> next() {
            return paging.flatMap(Paging::next).map(Next::after);
        }
    }

    record Paging(Optional<Next> next) {}

    record Next(String after) {}

    record Owner(
            String id,
            Optional<String> email,
            Optional<String> type,
            Optional<String> firstName,
            Optional<String> lastName,
            boolean archived) {}

    record Objects(List<Found> results) {}

    record Found(String id, Map<String, Optional<String>> properties, Optional<String> updatedAt) {
        /** Absent where it is null or empty. */
        Optional<String> property(String name) {
            return properties.getOrDefault(name, Optional.empty()).filter(value -> !value.isBlank());
        }
    }

    record Saved(Optional<List<Found>> results, Optional<List<Problem>> errors) {}

    record Problem(Optional<String> category, Optional<Map<String, List<String>>> context) {
        List<String> ids() {
            return context.map(named -> named.getOrDefault("id", named.getOrDefault("ids", List.of())))
                    .orElse(List.of());
        }
    }

    record Created(String id) {}
}
