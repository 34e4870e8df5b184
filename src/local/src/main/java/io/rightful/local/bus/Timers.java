package io.rightful.local.bus;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.RecurringSchedule;
import io.rightful.wiring.Schedule;

/** What EventBridge Scheduler does on AWS, for as long as the process lives. */
@Singleton
class Timers implements Schedule, RecurringSchedule {
    private final InProcessBus bus;
    private final InstantSource clock;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Map<String, Future<?>> recurring = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    Timers(InProcessBus bus, InstantSource clock) {
        this.bus = bus;
        this.clock = clock;
    }

    @Override
    public void at(Instant due, String name, BusEvent event) {
        if (waiting.add(name)) {
            long delay = Math.max(0, Duration.between(clock.instant(), due).toMillis());
            timer.schedule(() -> publish(name, event), delay, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void every(Duration interval, String name, BusEvent event) {
        long millis = interval.toMillis();
        Future<?> next = timer.scheduleAtFixedRate(() -> again(event), millis, millis, TimeUnit.MILLISECONDS);
        Optional.ofNullable(recurring.put(name, next)).ifPresent(Timers::cancel);
    }

    @Override
    public void stop(String name) {
        Optional.ofNullable(recurring.remove(name)).ifPresent(Timers::cancel);
    }

    private void publish(String name, BusEvent event) {
        waiting.remove(name);
        bus.publish(event);
    }

    private void again(BusEvent event) {
        bus.publish(new BusEvent(event.source(), event.detailType(), event.detail(), clock.instant()));
    }

    private static void cancel(Future<?> task) {
        task.cancel(false);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
