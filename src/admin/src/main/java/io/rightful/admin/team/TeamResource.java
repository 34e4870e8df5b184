package io.rightful.admin.team;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;

/** Who rings together. */
@Path("/api/teams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teams and numbers")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class TeamResource {
    private final Caller caller;
    private final TeamAdministration administration;
    private final Repeatable repeatable;

    TeamResource(Caller caller, TeamAdministration administration, Repeatable repeatable) {
        this.caller = caller;
        this.administration = administration;
        this.repeatable = repeatable;
    }

    @GET
    @Operation(
            summary = "Teams, by name",
            description =
                    "An account always has one primary team. Until an admin makes another the primary one, or names "
                            + "its members, it is every user, under the id everybody.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<TeamView> list(@BeanParam PageRequest request) {
        return ListView.of(
                Pages.read(request, (cursor, limit) -> administration.list(caller.account(), cursor, limit)),
                TeamView::of);
    }

    @POST
    @APIResponseSchema(value = TeamView.class, responseCode = "201", responseDescription = "The new team")
    @Operation(summary = "Create a team")
    public RestResponse<TeamView> create(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, TeamInput body) {
        TeamInput input = Refusals.required(body);
        String id = repeatable.identifier(caller.account(), "teams", IdempotencyKey.of(idempotencyKey), input);
        Versioned<Team> team = administration.create(caller.account(), new TeamId(id), input);
        return ETag.with(Status.CREATED, TeamView.of(team), team.version())
                .header("Location", "/api/teams/" + team.value().id())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One team")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<TeamView> get(@PathParam("id") String id) {
        return answer(administration.existing(caller.account(), PathIds.team(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change a team; one that becomes primary makes the other cease to be")
    public RestResponse<TeamView> put(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, TeamInput body) {
        return answer(administration.replace(
                caller.account(), PathIds.team(id), Refusals.required(body), new IfMatch(ifMatch)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a team that is not primary, and that no number names")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        administration.delete(caller.account(), PathIds.team(id), new IfMatch(ifMatch));
    }

    private static RestResponse<TeamView> answer(Versioned<Team> team) {
        return ETag.ok(TeamView.of(team), team.version());
    }
}
