package io.rightful.admin.source;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.wiring.job.JobCommand;

/** Calls from before a source was connected come in from its phone system's own list. */
@Path("/api/sources/{source}/older-calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class OlderCallsResource {
    private static final String KIND = "older-calls";

    private final Caller caller;
    private final ExistingSources existing;
    private final Sources sources;
    private final PhoneSystems phoneSystems;
    private final Repeatable repeatable;
    private final NewJobs jobs;

    OlderCallsResource(
            Caller caller,
            ExistingSources existing,
            Sources sources,
            PhoneSystems phoneSystems,
            Repeatable repeatable,
            NewJobs jobs) {
        this.caller = caller;
        this.existing = existing;
        this.sources = sources;
        this.phoneSystems = phoneSystems;
        this.repeatable = repeatable;
        this.jobs = jobs;
    }

    @POST
    @Operation(
            summary =
                    "Take in a range of the phone system's calls, or with dryRun say how many there are and how many are new")
    @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "The job that does it")
    public RestResponse<JobView> post(
            @PathParam("source") String source,
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey,
            OlderCallsInput body) {
        Source present = existing.named(source);
        RangeInput input = Refusals.required(body).of(present);
        phoneSystems.requireCalls(present);
        String id = repeatable.identifier(caller.account(), KIND, IdempotencyKey.of(idempotencyKey), input);
        return jobs.begin(caller.account(), id, KIND, input.request(caller, sources), JobCommand.OLDER_CALLS_REQUESTED);
    }
}
