package io.rightful.admin.user;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.user.Presences;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.user.UserId;

/** Whether users can be reached now. */
@Path("/api/users/{id}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class PresenceResource {
    private final Caller caller;
    private final UserAdministration administration;
    private final Presences presences;
    private final PresenceChanges changes;

    PresenceResource(Caller caller, UserAdministration administration, Presences presences, PresenceChanges changes) {
        this.caller = caller;
        this.administration = administration;
        this.presences = presences;
        this.changes = changes;
    }

    @GET
    @Operation(summary = "A user's presence as it was last stated")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public PresenceView get(@PathParam("id") String id) {
        return presences
                .find(caller.account(), existing(id))
                .map(PresenceView::of)
                .orElseThrow(() -> Refusals.notFound("presence"));
    }

    @PUT
    @Operation(summary = "State a user's presence")
    public PresenceView put(@PathParam("id") String id, PresenceView body) {
        Presence presence = Refusals.required(body).presence();
        changes.state(caller.account(), existing(id), presence);
        return PresenceView.of(presence);
    }

    private UserId existing(String id) {
        return administration.existing(caller.account(), PathIds.user(id)).id();
    }
}
