package io.rightful.admin.report;

import java.time.Instant;

/**
 * @param from inclusive
 * @param to exclusive
 */
public record Period(Instant from, Instant to) {}
