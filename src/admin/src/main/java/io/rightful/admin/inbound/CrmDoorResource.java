package io.rightful.admin.inbound;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.ledger.integration.CrmDoor;

/** Where a CRM that is never asked says who owns its leads. */
@Path("/crm/{door}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class CrmDoorResource {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private final CrmGate gate;
    private final OwnerMail mail;

    CrmDoorResource(CrmGate gate, OwnerMail mail) {
        this.gate = gate;
        this.mail = mail;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public RestResponse<TakenIn> take(@RestPath String door, @Context HttpHeaders headers, InputStream stream) {
        InboundBody body = InboundBody.read(stream);
        CrmDoor verified = gate.verified(door, headers, body);
        return ResponseBuilder.create(Status.ACCEPTED, taken(verified, type(headers), body))
                .build();
    }

    private TakenIn taken(CrmDoor door, String type, InboundBody body) {
        if (type.equals(JSON)) {
            return mail.json(door, body.text());
        }
        if (type.equals(CSV) && !CrmGate.isZapier(door)) {
            return mail.csv(door, body.text());
        }
        throw InboundRefusals.UNSUPPORTED.exception();
    }

    private static String type(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_TYPE))
                .map(stated -> stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
