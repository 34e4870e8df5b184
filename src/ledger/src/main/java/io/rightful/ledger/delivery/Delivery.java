package io.rightful.ledger.delivery;

import java.time.Instant;

/** A raw payload as it came. */
public record Delivery(byte[] body, String contentType, Instant receivedAt) {}
