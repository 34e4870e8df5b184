package io.rightful.rules.call;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;

/**
 * Writes values as text under their paths. An agent is a pointer to its own description, so that two never mix. Of two
 * values under one path the greater stays, so that the order of a payload's lists carries no meaning. But where one
 * statement gives one agent two names or addresses, two people share it, and no single one of them may be meant.
 */
record FieldWriter(SortedMap<String, String> fields) {

    void put(Object value, String... path) {
        fields.merge(FieldPath.of(path), value.toString(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    void put(Optional<?> value, String... path) {
        value.ifPresent(present -> put(present, path));
    }

    void mark(String... path) {
        fields.put(FieldPath.of(path), "");
    }

    void agent(Optional<Agent> agent, String... path) {
        agent.ifPresent(present -> present.key().ifPresent(key -> {
            put(key.value(), path);
            describe(present, key);
        }));
    }

    void describe(Agent agent, AgentKey key) {
        put(agent.id(), described(key, "id"));
        agent.name().ifPresent(name -> fields.merge(FieldPath.of(described(key, "name")), name, SharedAgent::names));
        agent.email()
                .ifPresent(email -> fields.merge(FieldPath.of(described(key, "email")), email, SharedAgent::emails));
        put(agent.extension(), described(key, "extension"));
        put(agent.login(), described(key, "login"));
    }

    private static String[] described(AgentKey key, String word) {
        return Arrays.asList("agents", key.value(), word).toArray(String[]::new);
    }
}
