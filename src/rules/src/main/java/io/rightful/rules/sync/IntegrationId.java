package io.rightful.rules.sync;

/** The identifier of one CRM connection of an account, unique in it. Opaque; never personal data. */
public record IntegrationId(String value) implements Comparable<IntegrationId> {
    public IntegrationId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an integration id is not blank");
        }
    }

    @Override
    public int compareTo(IntegrationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
