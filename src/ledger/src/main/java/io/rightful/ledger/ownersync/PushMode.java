package io.rightful.ledger.ownersync;

/** What a decision does with the owners that are to be written to CRMs. */
enum PushMode {
    /** They are kept until somebody writes them. */
    KEPT,
    /** Whoever decided writes them at once, and nobody else meanwhile. */
    TAKEN
}
