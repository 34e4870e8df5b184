package io.rightful.admin.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
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
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.source.ExistingSources;
import io.rightful.ledger.agent.AgentLinks;
import io.rightful.problem.Problem;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.user.UserId;

/** Which user a phone system's agent is, or that it is nobody. */
@Path("/api/agents/{source}/{agentId: .+}/link")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agents")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class LinkResource {
    private final Caller caller;
    private final ExistingSources sources;
    private final AgentLinks links;

    LinkResource(Caller caller, ExistingSources sources, AgentLinks links) {
        this.caller = caller;
        this.sources = sources;
        this.links = links;
    }

    @GET
    @Operation(summary = "An agent's links")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public LinksView get(@PathParam("source") String source, @PathParam("agentId") String agentId) {
        SourceName name = sources.named(source).name();
        AgentKey agent = AgentKeys.read(agentId);
        return LinksView.of(source, agent, links.find(caller.account(), name, agent));
    }

    @PUT
    @Operation(
            summary = "Link an agent to a user or to nobody; calls that waited for it are decided again",
            description = "agentId is the provider's agent id; for an agent without one, email:… or name:….")
    public LinksView put(@PathParam("source") String source, @PathParam("agentId") String agentId, LinkInput body) {
        LinkInput input = Refusals.required(body);
        Optional<UserId> target = input.target();
        Optional<Instant> from = input.start();
        SourceName name = sources.named(source).name();
        AgentKey agent = AgentKeys.read(agentId);
        List<AgentLink> linked = links.put(caller.account(), name, agent, target, from)
                .fold(
                        written -> written,
                        () -> {
                            throw Refusals.unknownUser("user");
                        },
                        limit -> {
                            throw tooMany(limit);
                        });
        return LinksView.of(source, agent, linked);
    }

    @DELETE
    @Operation(summary = "Remove an agent's links: e-mail and name decide again")
    public void delete(@PathParam("source") String source, @PathParam("agentId") String agentId) {
        links.delete(caller.account(), sources.named(source).name(), AgentKeys.read(agentId));
    }

    private static RuntimeException tooMany(int limit) {
        return Problem.of(
                        409,
                        "too-many-links",
                        "There are too many links",
                        "There are " + limit + " already; remove links of this agent or user first.")
                .exception();
    }
}
