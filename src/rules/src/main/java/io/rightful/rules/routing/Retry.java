package io.rightful.rules.routing;

import java.time.Instant;

/**
 * One attempt to call a lead back.
 *
 * @param attempt from 1
 */
public record Retry(int attempt, Instant at) {}
