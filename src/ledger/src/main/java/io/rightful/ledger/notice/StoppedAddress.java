package io.rightful.ledger.notice;

import java.time.Instant;

import io.rightful.rules.user.EmailAddress;

/**
 * An address that gets no more mail until an admin releases it.
 *
 * @param notice the one that came back or was complained of
 */
public record StoppedAddress(EmailAddress email, Why why, String notice, Instant at) {

    /** What the mail service said of it. */
    public enum Why {
        BOUNCE,
        COMPLAINT
    }

    public String id() {
        return StoppedAddresses.id(email);
    }

    /** Without the address, so that no log line tells it. */
    @Override
    public String toString() {
        return "StoppedAddress " + id() + " " + why;
    }
}
