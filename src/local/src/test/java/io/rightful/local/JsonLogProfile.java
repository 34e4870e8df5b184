package io.rightful.local;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Logs as the deployed functions do, and what libraries say too. */
public final class JsonLogProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.log.json.console.enabled",
                "true",
                "quarkus.log.level",
                "INFO",
                "quarkus.log.category.\"io.rightful\".level",
                "INFO");
    }
}
