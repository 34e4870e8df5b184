package io.rightful.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.rightful.wiring.BusEvent;

/** What the function under test has put on the bus. */
public final class PublishedEvents {
    private PublishedEvents() {}

    /** Those whose detail mentions the text, oldest first. */
    public static List<BusEvent> mentioning(String text) {
        return all().filter(event -> event.detail().contains(text)).toList();
    }

    private static Stream<BusEvent> all() {
        try (InputStream answer = LocalAws.configured(LocalAws.BUS).toURL().openStream()) {
            JsonNode events = new ObjectMapper().readTree(answer);
            return StreamSupport.stream(events.spliterator(), false).map(PublishedEvents::event);
        } catch (IOException e) {
            throw new IllegalStateException("the event bus does not answer", e);
        }
    }

    private static BusEvent event(JsonNode entry) {
        return new BusEvent(
                entry.path("Source").asText(),
                entry.path("DetailType").asText(),
                entry.path("Detail").asText(),
                instant(entry.path("Time").decimalValue()));
    }

    private static Instant instant(BigDecimal seconds) {
        return Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
    }
}
