package io.rightful.rules.name;

/** First and last token of a folded name: what every possible namesake shares, so that one read returns them all. */
public record NameKey(String value) {}
