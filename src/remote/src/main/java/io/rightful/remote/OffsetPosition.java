package io.rightful.remote;

import java.util.Optional;

/**
 * A position by number of rows read, and the last row, so that a page that comes again is noticed.
 *
 * @param last identifier of the last row; empty at the beginning
 */
public record OffsetPosition(int offset, String last) {
    private static final String SEPARATOR = ":";

    public static OffsetPosition of(Optional<String> text) {
        return text.map(OffsetPosition::read).orElse(new OffsetPosition(0, ""));
    }

    /** After a page; fails where it ended as the one before did. */
    public OffsetPosition after(int rows, String lastRow) {
        if (lastRow.equals(last)) {
            throw RemoteFailure.pageRepeats().exception();
        }
        return new OffsetPosition(offset + rows, lastRow);
    }

    public String text() {
        return offset + SEPARATOR + last;
    }

    private static OffsetPosition read(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        return new OffsetPosition(Integer.parseInt(parts[0]), parts[1]);
    }
}
