package io.rightful.rules.agent;

/**
 * What tells one agent of a source from another: {@code id:…}, else {@code email:…} folded, else {@code name:…} folded.
 * Comparable so that evidence has one order.
 */
public record AgentKey(String value) implements Comparable<AgentKey> {
    @Override
    public int compareTo(AgentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
