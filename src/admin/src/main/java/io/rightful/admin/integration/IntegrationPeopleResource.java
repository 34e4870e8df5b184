package io.rightful.admin.integration;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
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
import io.rightful.admin.paging.ListView;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** Who can own leads in a CRM, as last read there, and who they are here. */
@Path("/api/integrations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class IntegrationPeopleResource {
    private static final int LONGEST = 100;

    private final Caller caller;
    private final ExistingIntegrations existing;
    private final CrmUsers crmUsers;
    private final CrmLinks links;
    private final LinkProposing proposing;
    private final InstantSource clock;

    IntegrationPeopleResource(
            Caller caller,
            ExistingIntegrations existing,
            CrmUsers crmUsers,
            CrmLinks links,
            LinkProposing proposing,
            InstantSource clock) {
        this.caller = caller;
        this.existing = existing;
        this.crmUsers = crmUsers;
        this.links = links;
        this.proposing = proposing;
        this.clock = clock;
    }

    @GET
    @Path("/crm-users")
    @Operation(summary = "A CRM's users, as one types: at most 20, each with who they are here")
    public ListView<CrmUserView> users(
            @PathParam("id") String id,
            @QueryParam("q")
                    @Parameter(description = "What a username, a name, one of its words, or an e-mail begins with")
                    Optional<String> q) {
        IntegrationId integration = existing.named(id).value().id();
        String text = q.filter(typed -> PlainText.fits(typed, LONGEST))
                .or(() -> q.isEmpty() ? Optional.of("") : Optional.empty())
                .orElseThrow(() -> Refusals.invalid("q", "send at most " + LONGEST + " printable characters."));
        List<ListedCrmUser> found = crmUsers.search(caller.account(), integration, text);
        Map<CrmUserId, UserId> linked = links.users(
                caller.account(),
                integration,
                found.stream().map(ListedCrmUser::id).toList(),
                clock.instant());
        return ListView.whole(found.stream()
                .map(user -> CrmUserView.of(user, Optional.ofNullable(linked.get(user.id()))))
                .toList());
    }

    @GET
    @Path("/queues")
    @Operation(summary = "A CRM's queues, ponds or teams that can own leads")
    public ListView<CrmQueueView> queues(@PathParam("id") String id) {
        IntegrationId integration = existing.named(id).value().id();
        return ListView.whole(crmUsers.queues(caller.account(), integration).stream()
                .map(CrmQueueView::of)
                .toList());
    }

    @GET
    @Path("/link-proposals")
    @Operation(
            summary =
                    "CRM users who are probably users here: by exact e-mail, unique on both sides, and not linked yet",
            description = "Nobody is linked by it; PUT /api/users/{id}/crm-links/{integration} does.")
    public ListView<LinkProposalView> proposals(@PathParam("id") String id) {
        return ListView.whole(proposing.of(existing.named(id).value().id()));
    }
}
