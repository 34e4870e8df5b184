package io.rightful.admin.assignment;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.call.CallVersion;
import io.rightful.admin.call.CallView;
import io.rightful.admin.call.CallViews;
import io.rightful.admin.call.OwnCalls;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.user.ActiveUsers;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.user.UserId;

/** A person's word on whose call it is: no rule overwrites it. */
@Path("/api/calls/{source}/{callId}/assignee")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class AssigneeResource {
    private final Caller caller;
    private final OwnCalls calls;
    private final ActiveUsers users;
    private final CallDecisions decisions;
    private final CallViews views;

    AssigneeResource(Caller caller, OwnCalls calls, ActiveUsers users, CallDecisions decisions, CallViews views) {
        this.caller = caller;
        this.calls = calls;
        this.users = users;
        this.decisions = decisions;
        this.views = views;
    }

    @PUT
    @Operation(summary = "Assign the call by hand, to a user or to nobody")
    public RestResponse<CallView> put(
            @PathParam("source") String source,
            @PathParam("callId") String callId,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch,
            Person body) {
        Optional<UserId> user = Refusals.required(body).chosen();
        StoredCall call = read(source, callId, ifMatch);
        user.ifPresent(id -> users.require(caller.account(), id, "user"));
        return decided(call, Optional.of(new ManualAssignment(user)), ifMatch);
    }

    @DELETE
    @Operation(summary = "Withdraw the manual assignment: the rules decide again")
    public RestResponse<CallView> delete(
            @PathParam("source") String source,
            @PathParam("callId") String callId,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        return decided(read(source, callId, ifMatch), Optional.empty(), ifMatch);
    }

    private StoredCall read(String source, String callId, Optional<String> ifMatch) {
        StoredCall call = calls.existing(source, callId);
        require(call, ifMatch);
        return call;
    }

    private static void require(StoredCall call, Optional<String> ifMatch) {
        new IfMatch(ifMatch).require(CallVersion.of(call));
    }

    private RestResponse<CallView> decided(StoredCall call, Optional<ManualAssignment> word, Optional<String> ifMatch) {
        StoredCall after = decisions
                .assign(call.key(), word, Occasion.manual(caller.actor()), known -> require(known, ifMatch))
                .fold(unchanged -> unchanged.call(), changed -> changed.after(), () -> {
                    throw Refusals.notFound("call");
                });
        return ETag.ok(views.of(after), CallVersion.of(after));
    }
}
