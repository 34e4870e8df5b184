package io.rightful.admin.job;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.job.Jobs;

/** Long work. */
@Path("/api/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class JobResource {
    private final Caller caller;
    private final Jobs jobs;

    JobResource(Caller caller, Jobs jobs) {
        this.caller = caller;
        this.jobs = jobs;
    }

    @GET
    @Operation(summary = "Jobs, newest first")
    public ListView<JobView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> jobs.list(caller.account(), cursor, limit)),
                job -> JobView.of(job, Map.of()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One job and how far it has come")
    public JobView get(@PathParam("id") String id) {
        return jobs.find(caller.account(), PathIds.usable(id, "job"))
                .map(job -> JobView.of(job, jobs.counts(caller.account(), job.id())))
                .orElseThrow(() -> Refusals.notFound("job"));
    }
}
