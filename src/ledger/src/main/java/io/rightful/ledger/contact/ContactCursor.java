package io.rightful.ledger.contact;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import io.rightful.ledger.table.InvalidCursorException;

/**
 * Where a list of contacts goes on, as opaque text that fits into a URL as it is.
 *
 * @param after the sort text of the last contact of the list; empty before its first
 */
record ContactCursor(ContactOrder order, String after) {

    static ContactCursor start(ContactOrder order) {
        return new ContactCursor(order, "");
    }

    String write() {
        byte[] text = (order.ordinal() + after).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    static ContactCursor read(String cursor) {
        String text = decoded(cursor);
        int order = text.isEmpty() ? -1 : Character.digit(text.charAt(0), ContactOrder.values().length);
        if (order < 0) {
            throw new InvalidCursorException(new IllegalArgumentException("no position of a contact"));
        }
        return new ContactCursor(ContactOrder.values()[order], text.substring(1));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(e);
        }
    }
}
