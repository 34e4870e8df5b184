package io.rightful.rules.contact;

import java.time.Instant;
import java.util.Comparator;

import io.rightful.rules.call.SourceName;

/** A successful contact, in the order that decides who was first: answered at, source, call id. */
public record ContactedAt(Instant answeredAt, SourceName source, String callId) implements Comparable<ContactedAt> {
    private static final Comparator<ContactedAt> ORDER = Comparator.comparing(ContactedAt::answeredAt)
            .thenComparing(ContactedAt::source)
            .thenComparing(ContactedAt::callId);

    @Override
    public int compareTo(ContactedAt other) {
        return ORDER.compare(this, other);
    }
}
