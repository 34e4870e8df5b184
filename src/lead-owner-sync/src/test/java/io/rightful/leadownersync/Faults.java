package io.rightful.leadownersync;

/** What goes wrong with a CRM. */
interface Faults {
    Faults NONE = new Faults() {};

    /** Before a request is answered; may throw. */
    default void before() {}

    /** After it was done, before anybody knows; may throw. */
    default void after() {}

    /** Whether a page tells its leads twice. */
    default boolean repeats() {
        return false;
    }

    /** Whether one of a batch is not taken. */
    default boolean takesNot() {
        return false;
    }
}
