package io.rightful.callcompleted;

/** A record needs no further delivery. */
enum Done {
    DONE
}
