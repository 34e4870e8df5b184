package io.rightful.admin.failure;

import java.util.Optional;

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
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.rules.call.AccountId;

/** Records that could not be processed. */
@Path("/api/failures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Failures")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class FailureResource {
    private final Caller caller;
    private final Failures failures;
    private final Replay replay;

    FailureResource(Caller caller, Failures failures, Replay replay) {
        this.caller = caller;
        this.failures = failures;
        this.replay = replay;
    }

    @GET
    @Operation(summary = "Records that could not be processed, newest first, without their content")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<FailureView> list(@BeanParam PageRequest request) {
        Optional<AccountId> account = Optional.of(caller.account());
        return ListView.of(
                Pages.read(request, (cursor, limit) -> failures.list(account, cursor, limit)), FailureView::of);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Read a record again; it leaves the list once it can be read")
    @APIResponseSchema(
            value = FailureView.class,
            responseCode = "202",
            responseDescription = "It was read and goes its way")
    public RestResponse<FailureView> replay(@PathParam("id") String id) {
        Failure failure = failures.find(Optional.of(caller.account()), PathIds.usable(id, "failure"))
                .orElseThrow(() -> Refusals.notFound("failure"));
        replay.of(caller.account(), failure);
        return ResponseBuilder.create(Status.ACCEPTED, FailureView.of(failure)).build();
    }
}
