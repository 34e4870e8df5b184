package io.rightful.ledger.delivery;

import java.time.Instant;

/**
 * What a delivery states, in the words of the event bus.
 *
 * @param detail a JSON object of at most 64 KB
 */
public record UnsentEvent(String source, String detailType, String detail, Instant time) {}
