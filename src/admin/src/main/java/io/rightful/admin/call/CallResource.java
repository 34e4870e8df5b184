package io.rightful.admin.call;

import java.util.function.Predicate;

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
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.precondition.ETag;
import io.rightful.ledger.call.CallFilter;
import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.StoredCall;

/** Finished calls, whose they are, and why. */
@Path("/api/calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST, Roles.AGENT})
public class CallResource {
    private final Caller caller;
    private final OwnCalls own;
    private final TeamCalls team;
    private final CallList list;
    private final CallViews views;

    CallResource(Caller caller, OwnCalls own, TeamCalls team, CallList list, CallViews views) {
        this.caller = caller;
        this.own = own;
        this.team = team;
        this.list = list;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "Calls, newest first",
            description =
                    "A page looks at a bounded number of calls: with a rare filter it may be short, or empty, and "
                            + "still have a cursor. An agent is given their own calls only.")
    public ListView<CallView> list(@BeanParam CallQuery query, @BeanParam PageRequest request) {
        CallFilter filter = query.filter();
        Predicate<StoredCall> ofTeam = team.of(query.team());
        return ListView.of(
                own.visible(Pages.read(request, (cursor, limit) -> list.list(caller.account(), filter, cursor, limit)))
                        .only(ofTeam),
                views::of);
    }

    @GET
    @Path("/{source}/{callId}")
    @Operation(summary = "One call, by its id or an alias")
    public RestResponse<CallView> get(@PathParam("source") String source, @PathParam("callId") String callId) {
        StoredCall call = own.existing(source, callId);
        return ETag.ok(views.of(call), CallVersion.of(call));
    }
}
