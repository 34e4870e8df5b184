package io.rightful.telephonysync;

/** How a reading that nothing stopped has ended. */
enum ReadEnd {
    CAUGHT_UP,
    OUT_OF_TIME,
    /** Another reading goes on. */
    LEASE_LOST
}
