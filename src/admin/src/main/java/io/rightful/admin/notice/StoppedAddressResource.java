package io.rightful.admin.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import io.rightful.ledger.notice.StoppedAddresses;

/** Addresses to which mail came back, or whose people complained of it. */
@Path("/api/stopped-addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class StoppedAddressResource {
    private final Caller caller;
    private final StoppedAddresses stopped;

    StoppedAddressResource(Caller caller, StoppedAddresses stopped) {
        this.caller = caller;
        this.stopped = stopped;
    }

    @GET
    @Operation(summary = "Addresses that get no more mail, newest first")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<StoppedAddressView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> stopped.list(caller.account(), cursor, limit)),
                StoppedAddressView::of);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Let an address get mail again")
    public void release(@PathParam("id") String id) {
        stopped.release(caller.account(), PathIds.usable(id, "stopped address"))
                .orElseThrow(() -> Refusals.notFound("stopped address"));
    }
}
