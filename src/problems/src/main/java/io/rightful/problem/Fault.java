package io.rightful.problem;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something failed, for a log: the kinds of exception and their places, never their messages, which may quote a payload. */
final class Fault {
    private static final int FRAMES = 6;

    private Fault() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(Fault::one)
                .collect(Collectors.joining(" caused by "));
    }

    private static String one(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", thrown.getClass().getName() + " at ", ""));
    }
}
