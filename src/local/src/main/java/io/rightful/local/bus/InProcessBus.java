package io.rightful.local.bus;

import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** The event bus of one process. What no rule wants is dropped, as on AWS. */
@Singleton
public class InProcessBus implements EventBus {
    private final Queues queues;

    InProcessBus(Queues queues) {
        this.queues = queues;
    }

    @Override
    public void publish(BusEvent event) {
        accept(EventBridgeJson.of(event));
    }

    /**
     * An event as it stands: EventBridge's JSON, or a CloudEvent.
     *
     * @return where it went; none where no rule wants it
     */
    public List<Queue> accept(JsonNode event) {
        List<Queue> wanted = EventRules.queues(event);
        wanted.forEach(queue -> queues.send(queue, event.toString()));
        return wanted;
    }
}
