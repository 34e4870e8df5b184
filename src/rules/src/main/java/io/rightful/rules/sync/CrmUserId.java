package io.rightful.rules.sync;

/** A user's identifier in a CRM, as that CRM writes it. Opaque; never personal data. */
public record CrmUserId(String value) implements Comparable<CrmUserId> {
    public CrmUserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a CRM user id is not blank");
        }
    }

    @Override
    public int compareTo(CrmUserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
