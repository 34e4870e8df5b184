package io.rightful.webhooks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Singleton;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** A bus that remembers, and that can be out of order for a while. */
@Singleton
public class RecordedBus implements EventBus {
    private final List<BusEvent> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger outages = new AtomicInteger();

    @Override
    public void publish(BusEvent event) {
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the bus is out of order");
        }
        events.add(event);
    }

    void refuseOnce() {
        outages.set(1);
    }

    void clear() {
        events.clear();
        outages.set(0);
    }

    List<BusEvent> events() {
        return List.copyOf(events);
    }
}
