package io.rightful.callcompleted;

/** Who says on the bus that a job goes on. */
final class CommandSource {
    static final String NAME = "rightful.call-completed";

    private CommandSource() {}
}
