package io.rightful.admin.integration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.id.PathIds;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.user.Users;
import io.rightful.problem.Problem;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** Which of the CRMs' users a user is. */
@Path("/api/users/{id}/crm-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class CrmLinkResource {
    private final Caller caller;
    private final ExistingIntegrations existing;
    private final Users users;
    private final CrmLinks links;
    private final CrmUsers crmUsers;
    private final IntegrationSchedules schedules;

    CrmLinkResource(
            Caller caller,
            ExistingIntegrations existing,
            Users users,
            CrmLinks links,
            CrmUsers crmUsers,
            IntegrationSchedules schedules) {
        this.schedules = schedules;
        this.caller = caller;
        this.existing = existing;
        this.users = users;
        this.links = links;
        this.crmUsers = crmUsers;
    }

    @GET
    @Operation(summary = "A user's links to CRM users, ended ones included")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<CrmLinkView> list(@PathParam("id") String id) {
        return view(present(id));
    }

    @PUT
    @Path("/{integration}")
    @Operation(
            summary = "Link a user to a CRM's user; leads that the CRM says they own become theirs here",
            description = "At one time a CRM's user is one user, and a user is one of the CRM's users.")
    public ListView<CrmLinkView> put(
            @PathParam("id") String id, @PathParam("integration") String integration, CrmLinkInput body) {
        CrmLinkInput input = Refusals.required(body);
        Integration crm = existing.named(integration).value();
        UserId user = PathIds.user(id);
        return links.put(caller.account(), crm.id(), user, input.id(), input.start())
                .fold(
                        linked -> {
                            schedules.pull(crm);
                            return view(user);
                        },
                        () -> {
                            throw Refusals.notFound("user");
                        },
                        limit -> {
                            throw tooMany(limit);
                        });
    }

    @DELETE
    @Path("/{integration}")
    @Operation(summary = "End a user's link to a CRM's user")
    public void delete(
            @PathParam("id") String id,
            @PathParam("integration") String integration,
            @QueryParam("until") @Parameter(description = "When it ends; absent, it never was")
                    Optional<String> until) {
        Integration crm = existing.named(integration).value();
        links.delete(caller.account(), crm.id(), present(id), CrmLinkInput.moment("until", until));
        schedules.pull(crm);
    }

    private UserId present(String id) {
        UserId user = PathIds.user(id);
        users.find(caller.account(), user).orElseThrow(() -> Refusals.notFound("user"));
        return user;
    }

    private ListView<CrmLinkView> view(UserId user) {
        Map<IntegrationId, Map<CrmUserId, List<AgentLink>>> all = links.of(caller.account(), user);
        return ListView.whole(all.entrySet().stream()
                .flatMap(integration -> {
                    Map<CrmUserId, ListedCrmUser> listed = crmUsers.find(
                            caller.account(),
                            integration.getKey(),
                            integration.getValue().keySet());
                    return integration.getValue().entrySet().stream()
                            .flatMap(crmUser -> crmUser.getValue().stream()
                                    .map(link -> new CrmLinkView(
                                            integration.getKey().value(),
                                            crmUser.getKey().value(),
                                            Optional.ofNullable(listed.get(crmUser.getKey()))
                                                    .map(ListedCrmUser::name),
                                            link.when().from(),
                                            link.when().until())));
                })
                .toList());
    }

    private static RuntimeException tooMany(int limit) {
        return Problem.of(
                        409,
                        "too-many-links",
                        "There are too many links",
                        "There are " + limit + " already; remove links of this CRM user or user first.")
                .exception();
    }
}
