package io.rightful.local;

import io.quarkus.runtime.Quarkus;

/** Under Maven, the application ends when Maven does, however Maven ends. */
final class ParentProcess {
    private static final String WATCHED = "rightful.ends-with-parent";

    private ParentProcess() {}

    static void endWithIt() {
        if (Boolean.getBoolean(WATCHED)) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(Quarkus::asyncExit));
        }
    }
}
