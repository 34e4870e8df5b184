package io.rightful.admin.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Roles;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.source.Source;

/** How a source's phone system is asked. */
@Path("/api/sources/{source}/api-access")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ApiAccessResource {
    private final ExistingSources existing;
    private final ApiAccessAdministration administration;

    ApiAccessResource(ExistingSources existing, ApiAccessAdministration administration) {
        this.existing = existing;
        this.administration = administration;
    }

    @GET
    @Operation(summary = "How a source's phone system is asked; of what lets us in, the names and the date alone")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ApiAccessView get(@PathParam("source") String source) {
        return administration.view(existing.named(source));
    }

    @PUT
    @Operation(summary = "Let us ask the phone system: its agents are listed now, and every hour")
    public ApiAccessView put(@PathParam("source") String source, ApiAccessInput body) {
        Source present = existing.named(source);
        administration.enter(present, Refusals.required(body));
        return administration.view(present);
    }

    @DELETE
    @Operation(summary = "Ask the phone system no more; what was listed stays")
    public void delete(@PathParam("source") String source) {
        administration.end(existing.named(source));
    }
}
