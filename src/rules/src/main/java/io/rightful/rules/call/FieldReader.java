package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;

/** Reads values back from their paths. */
record FieldReader(SortedMap<String, String> fields) {

    Optional<String> text(String... path) {
        return Optional.ofNullable(fields.get(FieldPath.of(path)));
    }

    Optional<Instant> time(String... path) {
        return text(path).map(Instant::parse);
    }

    Optional<Duration> duration(String... path) {
        return text(path).map(Duration::parse);
    }

    Optional<Agent> agent(String... path) {
        return text(path).map(this::described);
    }

    Agent described(String key) {
        return new Agent(
                text("agents", key, "id"),
                text("agents", key, "name"),
                text("agents", key, "email"),
                text("agents", key, "extension"),
                text("agents", key, "login"));
    }

    /** The distinct words that stand right below a path. */
    SortedSet<String> names(String... path) {
        String prefix = FieldPath.of(path) + "/";
        SortedSet<String> names = new TreeSet<>();
        for (String below : fields.tailMap(prefix).keySet()) {
            if (!below.startsWith(prefix)) {
                break;
            }
            names.add(FieldPath.first(below.substring(prefix.length())));
        }
        return names;
    }
}
