package io.rightful.local.bus;

import java.time.Instant;

/** A message that its function refused every time. */
public record DeadLetter(String queue, String id, Instant sentAt, String body) {}
