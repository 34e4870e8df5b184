package io.rightful.ledger.settings;

/**
 * A value and how often it was written.
 *
 * @param version 0 where nobody wrote it yet and the value is the default
 */
public record Versioned<T>(T value, long version) {}
