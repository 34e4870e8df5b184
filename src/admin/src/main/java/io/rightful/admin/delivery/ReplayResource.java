package io.rightful.admin.delivery;

import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.job.JobView;
import io.rightful.admin.job.NewJobs;
import io.rightful.admin.job.RangeInput;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.source.Sources;
import io.rightful.wiring.job.JobCommand;

/** Reads all deliveries of a range again. */
@Path("/api/deliveries/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ReplayResource {
    private static final String KIND = "replay";

    private final Caller caller;
    private final Sources sources;
    private final NewJobs jobs;
    private final Repeatable repeatable;

    ReplayResource(Caller caller, Sources sources, NewJobs jobs, Repeatable repeatable) {
        this.caller = caller;
        this.sources = sources;
        this.jobs = jobs;
        this.repeatable = repeatable;
    }

    @POST
    @Operation(
            summary = "Read the deliveries of a range again, or with dryRun count how many can be read",
            description = "By when they came. What is known already changes nothing.")
    @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "The job that does it")
    public RestResponse<JobView> post(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, RangeInput body) {
        RangeInput input = Refusals.required(body);
        Map<String, String> request = input.request(caller, sources);
        String id = repeatable.identifier(caller.account(), KIND, IdempotencyKey.of(idempotencyKey), input);
        return jobs.begin(caller.account(), id, KIND, request, JobCommand.REPLAY_REQUESTED);
    }
}
