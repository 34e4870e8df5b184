package io.rightful.admin;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** The bus as far as this function sees it. */
@Singleton
public class RecordingBus implements EventBus {
    private final List<BusEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void publish(BusEvent event) {
        events.add(event);
    }

    /** Those whose detail mentions the text. */
    public List<BusEvent> mentioning(String text) {
        return events.stream().filter(event -> event.detail().contains(text)).toList();
    }
}
