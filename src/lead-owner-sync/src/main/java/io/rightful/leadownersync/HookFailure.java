package io.rightful.leadownersync;

/** A webhook did not take what it was told: the queue brings it again. */
final class HookFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
}
