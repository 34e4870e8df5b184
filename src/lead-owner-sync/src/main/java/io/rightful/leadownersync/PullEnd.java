package io.rightful.leadownersync;

/** How a run that nothing stopped has ended. */
enum PullEnd {
    CAUGHT_UP,
    OUT_OF_TIME,
    /** Another run goes on. */
    LEASE_LOST
}
