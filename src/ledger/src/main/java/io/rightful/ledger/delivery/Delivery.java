package io.rightful.ledger.delivery;

import java.time.Instant;

/** A raw payload as it came. */
public record Delivery(DeliveryEntry entry, String contentType, byte[] body) {
    public Instant receivedAt() {
        return entry.receivedAt();
    }
}
