package io.rightful.admin.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Roles;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Source;

/** A source's calls, as its phone system lists them. */
@Path("/api/sources/{source}/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class CallReadingResource {
    private final ExistingSources existing;
    private final CallReadings readings;
    private final PhoneSystems phoneSystems;
    private final SourceSchedules schedules;

    CallReadingResource(
            ExistingSources existing, CallReadings readings, PhoneSystems phoneSystems, SourceSchedules schedules) {
        this.existing = existing;
        this.readings = readings;
        this.phoneSystems = phoneSystems;
        this.schedules = schedules;
    }

    @GET
    @Path("/reading")
    @Operation(summary = "How the reading of the phone system's own list of calls goes")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public CallReadingView reading(@PathParam("source") String source) {
        Source present = existing.named(source);
        return CallReadingView.of(
                present, readings.of(present.account(), present.name()).find());
    }

    @POST
    @Path("/read")
    @APIResponse(responseCode = "202", description = "It is read by and by")
    @Operation(summary = "Read the list now, from where it was last read to")
    public RestResponse<Void> read(@PathParam("source") String source) {
        Source present = existing.named(source);
        phoneSystems.requireCalls(present);
        schedules.callsNow(present);
        return RestResponse.status(RestResponse.Status.ACCEPTED);
    }
}
