package io.rightful.rules.sync;

/** A lead's identifier in a CRM, as that CRM writes it. Opaque; never personal data. */
public record CrmLeadId(String value) implements Comparable<CrmLeadId> {
    public CrmLeadId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a CRM lead id is not blank");
        }
    }

    @Override
    public int compareTo(CrmLeadId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
