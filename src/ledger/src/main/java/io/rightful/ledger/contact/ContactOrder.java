package io.rightful.ledger.contact;

/** In which order a list of contacts goes. */
enum ContactOrder {
    NAME,
    LAST_NAME_FIRST
}
