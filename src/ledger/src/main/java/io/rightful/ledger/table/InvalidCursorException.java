package io.rightful.ledger.table;

/** A cursor that no page gave. */
public final class InvalidCursorException extends RuntimeException {
    public InvalidCursorException(Throwable cause) {
        super("the cursor is not one that a page gave", cause);
    }
}
