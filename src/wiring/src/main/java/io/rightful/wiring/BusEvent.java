package io.rightful.wiring;

import java.time.Instant;

/**
 * An event as EventBridge carries it.
 *
 * @param detail a JSON object of at most 64 KB
 */
public record BusEvent(String source, String detailType, String detail, Instant time) {}
