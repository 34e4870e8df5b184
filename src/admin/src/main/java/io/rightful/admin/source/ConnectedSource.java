package io.rightful.admin.source;

/** A new source, and what to enter at the provider: its URL's path and its secret, shown this once. */
public record ConnectedSource(SourceView source, String url, String secret) {}
