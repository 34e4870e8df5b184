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

import org.jboss.resteasy.reactive.RestPath;

import io.rightful.ledger.source.Source;
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
    private final Intake intake;
    private final Invocations invocations;

    WebhookResource(Gate gate, Intake intake, Invocations invocations) {
        this.gate = gate;
        this.intake = intake;
        this.invocations = invocations;
    }

    /** Whatever answer the sender says it accepts: nobody reads it, and a delivery refused for that would be lost. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    public Response deliver(@RestPath String door, @Context HttpHeaders headers, InputStream body) {
        return invocations.invoke(
                FUNCTION, measured -> DeliveryLog.of(measured, () -> accepted(door, headers, body, measured)));
    }

    private Response accepted(String door, HttpHeaders headers, InputStream body, Measurements measured) {
        Payload payload = RawBody.payload(headers, body);
        Source source = gate.verified(door, payload);
        Accepted accepted = intake.accept(source, payload, measured);
        accepted.ignored().ifPresent(kind -> LogContext.put(LogKey.REASON, kind));
        return Response.accepted(accepted).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
