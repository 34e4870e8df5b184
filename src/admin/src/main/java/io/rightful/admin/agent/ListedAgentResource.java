package io.rightful.admin.agent;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.source.AgentReadRequests;
import io.rightful.admin.source.ExistingSources;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.source.Source;

/** A source's agents, as its phone system lists them. */
@Path("/api/sources/{source}/agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agents")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class ListedAgentResource {
    private final Caller caller;
    private final ExistingSources sources;
    private final ListedAgents agents;
    private final ListedAgentViews views;
    private final AgentReadRequests requests;

    ListedAgentResource(
            Caller caller,
            ExistingSources sources,
            ListedAgents agents,
            ListedAgentViews views,
            AgentReadRequests requests) {
        this.caller = caller;
        this.sources = sources;
        this.agents = agents;
        this.views = views;
        this.requests = requests;
    }

    @GET
    @Operation(
            summary = "A source's agents as its phone system lists them, by name, each with whom it may be",
            description = "A proposal is no link: link the agent for it to count whatever its e-mail and name say.")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<ListedAgentView> list(@PathParam("source") String source, @BeanParam PageRequest request) {
        Source present = sources.named(source);
        return ListView.of(
                views.of(
                        present,
                        Pages.read(
                                request,
                                (cursor, limit) -> agents.page(caller.account(), present.name(), cursor, limit))),
                view -> view);
    }

    @POST
    @Path("/read")
    @APIResponse(responseCode = "202", description = "They are listed by and by")
    @Operation(summary = "List the agents now")
    public RestResponse<Void> read(@PathParam("source") String source) {
        requests.now(sources.named(source));
        return RestResponse.status(RestResponse.Status.ACCEPTED);
    }
}
