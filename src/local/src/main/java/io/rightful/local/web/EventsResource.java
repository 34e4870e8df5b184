package io.rightful.local.web;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.rightful.local.bus.InProcessBus;
import io.rightful.problem.Problem;

/** Puts one event on the bus, as a phone system that speaks to the bus itself would. */
@Path("/local/events")
public class EventsResource {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
    private static final Problem MALFORMED =
            Problem.of(400, "malformed-event", "Not an event", "Send one EventBridge event or one CloudEvent as JSON.");
    private static final Problem INCOMPLETE = Problem.of(
            400,
            "incomplete-event",
            "The event lacks what every event has",
            "An EventBridge event has source, detail-type and a detail object; a CloudEvent has specversion, type and data.");

    private static final Problem UNWANTED = Problem.of(
            422,
            "unwanted-event",
            "No rule of the bus wants the event",
            "Send CallCompleted, TextReceived or FormSubmitted of rightful.telephony, the same as CloudEvents of type io.rightful.*, or an event of aws.connect or aws.partner/genesys.com/….");

    private final InProcessBus bus;

    EventsResource(InProcessBus bus) {
        this.bus = bus;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response accept(String body) {
        JsonNode event = read(body);
        if (bus.accept(event).isEmpty()) {
            throw UNWANTED.exception();
        }
        return Response.accepted(Map.of("id", event.path("id").asText())).build();
    }

    private static JsonNode read(String body) {
        try {
            JsonNode event = READER.readTree(body);
            if (!event.isObject()) {
                throw MALFORMED.exception();
            }
            if (!complete(event)) {
                throw INCOMPLETE.exception();
            }
            return event;
        } catch (JsonProcessingException e) {
            throw MALFORMED.exception();
        }
    }

    private static boolean complete(JsonNode event) {
        return event.has("specversion")
                ? event.path("type").isTextual() && event.path("data").isObject()
                : event.path("source").isTextual()
                        && event.path("detail-type").isTextual()
                        && event.path("detail").isObject();
    }
}
