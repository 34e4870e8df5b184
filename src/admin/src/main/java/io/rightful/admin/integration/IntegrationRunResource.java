package io.rightful.admin.integration;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.ownersync.LeadsAgain;
import io.rightful.ledger.ownersync.SyncProblems;

/** The sync of one CRM: have it run now, and see what it left undone. */
@Path("/api/integrations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class IntegrationRunResource {
    private final Caller caller;
    private final ExistingIntegrations existing;
    private final IntegrationSchedules schedules;
    private final SyncProblems problems;
    private final LeadsAgain skipped;

    IntegrationRunResource(
            Caller caller,
            ExistingIntegrations existing,
            IntegrationSchedules schedules,
            SyncProblems problems,
            LeadsAgain skipped) {
        this.caller = caller;
        this.existing = existing;
        this.schedules = schedules;
        this.problems = problems;
        this.skipped = skipped;
    }

    @POST
    @Path("/runs")
    @APIResponseSchema(
            value = RequestedRunView.class,
            responseCode = "202",
            responseDescription = "It is read by and by")
    @Operation(
            summary = "Read the CRM now, and write what could not be written before; also its users and queues",
            description = "Leads that were skipped are looked at once more.")
    public RestResponse<RequestedRunView> run(@PathParam("id") String id) {
        Integration integration = existing.named(id).value();
        skipped.ask(caller.account(), integration.id());
        schedules.now(integration);
        List<String> reads = new ArrayList<>();
        if (CrmKinds.listsPeople(integration)) {
            reads.add("crm-users");
        }
        if (IntegrationSchedules.pulls(integration)) {
            reads.add("lead-owners");
        }
        return ResponseBuilder.create(
                        Status.ACCEPTED, new RequestedRunView(integration.id().value(), reads))
                .build();
    }

    @GET
    @Path("/problems")
    @Operation(
            summary = "What the sync left undone, and conflicts, newest first",
            description = "Each with its reason and the one thing to do about it.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<SyncProblemView> problems(@PathParam("id") String id, @BeanParam PageRequest request) {
        Integration integration = existing.named(id).value();
        return ListView.of(
                Pages.read(
                        request, (cursor, limit) -> problems.list(caller.account(), integration.id(), cursor, limit)),
                SyncProblemView::of);
    }
}
