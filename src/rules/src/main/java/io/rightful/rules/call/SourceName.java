package io.rightful.rules.call;

/** The name of a configured telephony integration, unique in its account. */
public record SourceName(String value) implements Comparable<SourceName> {
    @Override
    public int compareTo(SourceName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
