package io.rightful.telephony.api;

import java.util.Optional;

import io.rightful.remote.PageCursor;

/** Pages that are numbered from 1. */
public final class PageNumbers {
    private PageNumbers() {}

    public static int of(PageCursor from) {
        return from.equals(PageCursor.START) ? 1 : Integer.parseInt(from.value());
    }

    /** @param pages how many there are, where that is stated; else there is one */
    public static Optional<PageCursor> next(PageCursor from, Optional<Integer> pages) {
        return pages.filter(last -> of(from) < last).map(last -> after(from));
    }

    public static String text(PageCursor from) {
        return Integer.toString(of(from));
    }

    public static PageCursor after(PageCursor from) {
        return new PageCursor(Integer.toString(of(from) + 1));
    }
}
