package io.rightful.local;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import io.quarkus.runtime.Quarkus;

/** Under Maven, the application ends when Maven does, however Maven ends. */
final class ParentProcess {
    private static final String WATCHED = "rightful.ends-with-parent";
    private static final long EVERY_MILLISECONDS = 250;

    private ParentProcess() {}

    static void endWithIt() {
        if (Boolean.getBoolean(WATCHED)) {
            ProcessHandle.current().parent().ifPresent(ParentProcess::watch);
        }
    }

    /** Asks often; {@link ProcessHandle#onExit} of a process that is not a child takes up to five seconds. */
    private static void watch(ProcessHandle parent) {
        Executors.newSingleThreadScheduledExecutor(ParentProcess::daemon)
                .scheduleWithFixedDelay(
                        () -> endWithout(parent), EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private static void endWithout(ProcessHandle parent) {
        if (!parent.isAlive()) {
            Quarkus.asyncExit();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "parent-process");
        thread.setDaemon(true);
        return thread;
    }
}
