package io.rightful.ledger.decision;

import io.rightful.ledger.table.Key;

/** A table's item. */
record Address(String table, Key key) {}
