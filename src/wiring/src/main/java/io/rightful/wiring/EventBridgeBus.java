package io.rightful.wiring;

import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

import io.rightful.wiring.trace.Tracing;

/** The bus on AWS. A refused entry is an error for the caller, who has not answered anybody yet. */
final class EventBridgeBus implements EventBus {
    private final EventBridgeClient client;
    private final String busName;
    private final Tracing tracing;

    EventBridgeBus(EventBridgeClient client, String busName, Tracing tracing) {
        this.client = client;
        this.busName = busName;
        this.tracing = tracing;
    }

    @Override
    public void publish(BusEvent event) {
        PutEventsRequestEntry entry = PutEventsRequestEntry.builder()
                .eventBusName(busName)
                .source(event.source())
                .detailType(event.detailType())
                .detail(event.detail())
                .time(event.time())
                .traceHeader(tracing.header().orElse(null))
                .build();
        PutEventsResponse response = client.putEvents(request -> request.entries(entry));
        if (response.failedEntryCount() > 0) {
            throw new IllegalStateException(
                    "the event bus refused: " + response.entries().get(0).errorCode());
        }
    }
}
