package io.rightful.remote;

/** Where a page begins, in the service's own words; empty: at the beginning. Good for minutes, not to be kept. */
public record PageCursor(String value) {
    public static final PageCursor START = new PageCursor("");
}
