package io.rightful.admin.source;

/** A source's current secret: shown this once. */
public record SecretView(String source, String secret, long version) {}
