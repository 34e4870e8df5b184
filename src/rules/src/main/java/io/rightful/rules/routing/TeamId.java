package io.rightful.rules.routing;

/** A team's identifier, unique in its account. Opaque. */
public record TeamId(String value) implements Comparable<TeamId> {
    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a team id is not blank");
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
