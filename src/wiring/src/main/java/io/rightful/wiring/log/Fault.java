package io.rightful.wiring.log;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something failed, for a log: the kinds of exception and their places, never their texts, which may quote a payload. */
public final class Fault {
    private static final int CAUSES = 6;
    private static final int FRAMES = 6;

    private Fault() {}

    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Fault::one)
                .collect(Collectors.joining(" caused by "));
    }

    private static String one(Throwable thrown) {
        return Stream.concat(
                        Stream.of(thrown.getStackTrace()).limit(FRAMES),
                        Stream.of(thrown.getStackTrace())
                                .skip(FRAMES)
                                .filter(frame -> frame.getClassName().startsWith("io.rightful."))
                                .limit(1))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", thrown.getClass().getName() + " at ", ""));
    }
}
