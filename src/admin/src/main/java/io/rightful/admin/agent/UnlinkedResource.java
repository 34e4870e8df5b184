package io.rightful.admin.agent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.ledger.sighting.Sightings;

/** Agents that somebody should link. */
@Path("/api/agents/unlinked")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agents")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class UnlinkedResource {
    private final Caller caller;
    private final Sightings sightings;
    private final UnlinkedAgents agents;

    UnlinkedResource(Caller caller, Sightings sightings, UnlinkedAgents agents) {
        this.caller = caller;
        this.sightings = sightings;
        this.agents = agents;
    }

    @GET
    @Operation(
            summary = "Agents seen that match nobody, with suggestions and how many calls wait",
            description = "Agents matched since are left out, so a page may be short and still have a cursor.")
    public ListView<UnlinkedAgentView> list(@BeanParam PageRequest request) {
        return ListView.of(
                agents.of(
                        caller.account(),
                        Pages.read(request, (cursor, limit) -> sightings.list(caller.account(), cursor, limit))),
                view -> view);
    }
}
