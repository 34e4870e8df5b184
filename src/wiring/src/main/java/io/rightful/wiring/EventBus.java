package io.rightful.wiring;

/** Where functions say what happened. Publishing returns once the event is durable, or throws. */
public interface EventBus {
    void publish(BusEvent event);
}
