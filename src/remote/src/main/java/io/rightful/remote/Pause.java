package io.rightful.remote;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Waits before the next request. */
public interface Pause {
    /** Holds the caller's thread. */
    Pause REAL = duration -> {
        Executor later = CompletableFuture.delayedExecutor(duration.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
        CompletableFuture.runAsync(() -> {}, later).join();
    };

    void take(Duration duration);
}
