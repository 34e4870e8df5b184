package io.rightful.ledger.call;

import io.rightful.ledger.table.Key;

/** Where a call stands in a list: its sort text is its time, source and id. */
record CallPosition(Key key, String sort) {
    /** Greater than every time. */
    static final String AFTER_ALL = "~";
}
