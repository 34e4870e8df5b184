package io.rightful.admin.job;

import java.time.Instant;
import java.time.InstantSource;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.Json;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** Decides calls of a range again, by today's directory and settings. Manual assignments stay. */
@Path("/api/reattributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ReattributionResource {
    private static final String EVENT_SOURCE = "rightful.admin";
    private static final String KIND = "reattribution";

    private final Caller caller;
    private final Sources sources;
    private final Jobs jobs;
    private final Repeatable repeatable;
    private final EventBus bus;
    private final InstantSource clock;

    ReattributionResource(
            Caller caller, Sources sources, Jobs jobs, Repeatable repeatable, EventBus bus, InstantSource clock) {
        this.caller = caller;
        this.sources = sources;
        this.jobs = jobs;
        this.repeatable = repeatable;
        this.bus = bus;
        this.clock = clock;
    }

    @POST
    @Operation(summary = "Decide the calls of a range again, or with dryRun say what would change")
    @APIResponseSchema(value = JobView.class, responseCode = "202", responseDescription = "The job that does it")
    public RestResponse<JobView> post(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, ReattributionInput body) {
        ReattributionInput input = Refusals.required(body);
        Map<String, String> request = input.request(caller.actor());
        input.source().ifPresent(this::requireSource);
        String id = repeatable.identifier(caller.account(), KIND, IdempotencyKey.of(idempotencyKey), input);
        Instant now = clock.instant();
        Job job = jobs.create(Job.waiting(id, caller.account(), KIND, request, now))
                .fold(created -> created, existed -> existed);
        publish(job, now);
        return ResponseBuilder.create(Status.ACCEPTED, JobView.of(job))
                .header("Location", "/api/jobs/" + job.id())
                .build();
    }

    /** Said again for a request sent again: the first time may have failed between the job and this. */
    private void publish(Job job, Instant now) {
        String detail = Json.text(Map.of("account", job.account().value(), "job", job.id()));
        bus.publish(new BusEvent(EVENT_SOURCE, EventReader.REATTRIBUTION_REQUESTED, detail, now));
    }

    private void requireSource(String name) {
        if (sources.find(caller.account(), PathIds.source(name)).isEmpty()) {
            throw Refusals.invalid("source", "the account has no such source; take a name from /api/sources.");
        }
    }
}
