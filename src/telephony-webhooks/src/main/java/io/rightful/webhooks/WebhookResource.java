package io.rightful.webhooks;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.rightful.ledger.source.Source;
import io.rightful.telephony.Greeting;
import io.rightful.telephony.Payload;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;

/** A provider's delivery at the door of one source. */
@Path("/webhooks/{door}")
public class WebhookResource {
    private static final String FUNCTION = "telephonyWebhooks";

    private final Gate gate;
    private final Reception reception;
    private final RefusedLog refused;
    private final Invocations invocations;

    WebhookResource(Gate gate, Reception reception, RefusedLog refused, Invocations invocations) {
        this.gate = gate;
        this.reception = reception;
        this.refused = refused;
        this.invocations = invocations;
    }

    /** Whatever answer the sender says it accepts: nobody reads it, and a delivery refused for that would be lost. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    public Response deliver(
            @RestPath String door, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return invocations.invoke(
                FUNCTION,
                measured ->
                        DeliveryLog.of(measured, () -> answered(door, RawBody.payload(headers, uri, body), measured)));
    }

    private Response answered(String door, Payload payload, Measurements measured) {
        return gate.greeted(
                door, payload, WebhookResource::greeted, source -> accepted(source, payload, measured), refused::count);
    }

    private static Response greeted(Greeting greeting) {
        Response.ResponseBuilder answer = Response.ok(greeting.body()).type(MediaType.APPLICATION_JSON_TYPE);
        greeting.headers().forEach(answer::header);
        return answer.build();
    }

    private Response accepted(Source source, Payload payload, Measurements measured) {
        Accepted accepted = reception.accept(source, payload, measured);
        accepted.ignored().ifPresent(kind -> LogContext.put(LogKey.REASON, kind));
        return Response.accepted(accepted).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
