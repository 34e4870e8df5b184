package io.rightful.rules.contact;

/** A contact's identifier, unique in its account. Opaque; never personal data. */
public record ContactId(String value) implements Comparable<ContactId> {
    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
