package io.rightful.telephony.aircall;

/** At which point of a call an event was sent. */
enum Moment {
    GOING_ON,
    RINGING,
    ANSWERED,
    HANDED_OVER,
    /** Whoever was to take the call over did not. */
    HANDED_BACK,
    OVER
}
