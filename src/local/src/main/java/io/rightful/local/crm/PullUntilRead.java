package io.rightful.local.crm;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Nobody waits for a schedule here: what changed in a sandbox is read at once. A pull that comes while another runs is dropped, so
 * it is asked for again until the sandbox has seen that the change was dealt with.
 */
@Singleton
class PullUntilRead {
    private static final long AGAIN_MILLISECONDS = 500;
    private static final int ATTEMPTS = 20;

    private final Timetable timetable;
    private final Map<String, Integer> left = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    PullUntilRead(Timetable timetable) {
        this.timetable = timetable;
    }

    synchronized void of(String crm, SandboxStore store) {
        if (left.put(crm, ATTEMPTS) == null) {
            later(crm, store);
        }
        timetable.pullNow(crm);
    }

    private synchronized void again(String crm, SandboxStore store) {
        if (store.isRead() || left.merge(crm, -1, Integer::sum) <= 0) {
            left.remove(crm);
            return;
        }
        later(crm, store);
        timetable.pullNow(crm);
    }

    private void later(String crm, SandboxStore store) {
        timer.schedule(() -> again(crm, store), AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
