package io.rightful.admin.integration;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
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
import io.rightful.admin.paging.ListView;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IdempotencyKey;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.precondition.Repeatable;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.source.SecretInput;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.sync.IntegrationId;

/** The CRM connections. */
@Path("/api/integrations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class IntegrationResource {
    private final Caller caller;
    private final Integrations integrations;
    private final ExistingIntegrations existing;
    private final IntegrationAdministration administration;
    private final IntegrationViews views;
    private final Repeatable repeatable;

    IntegrationResource(
            Caller caller,
            Integrations integrations,
            ExistingIntegrations existing,
            IntegrationAdministration administration,
            IntegrationViews views,
            Repeatable repeatable) {
        this.caller = caller;
        this.integrations = integrations;
        this.existing = existing;
        this.administration = administration;
        this.views = views;
        this.repeatable = repeatable;
    }

    @GET
    @Operation(summary = "CRM connections, the highest rank first; never what lets us in")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public ListView<IntegrationView> list() {
        return ListView.whole(
                integrations.list(caller.account()).stream().map(views::listed).toList());
    }

    @POST
    @APIResponseSchema(value = IntegrationView.class, responseCode = "201", responseDescription = "The connection")
    @Operation(
            summary = "Connect a CRM; it is read at once",
            description = "A CRM that is never asked gets a url to post to and a secret, which are shown this once.")
    public RestResponse<IntegrationView> connect(
            @HeaderParam(IdempotencyKey.NAME) Optional<String> idempotencyKey, IntegrationInput body) {
        IntegrationInput input = Refusals.required(body);
        Optional<IdempotencyKey> key = IdempotencyKey.of(idempotencyKey);
        String made = repeatable.identifier(caller.account(), "integrations", key, input);
        IntegrationId id = new IntegrationText(input).id().orElseGet(() -> new IntegrationId(made));
        Versioned<Integration> connected = administration.connect(id, input, key.isPresent());
        return ETag.with(Status.CREATED, views.connected(connected), connected.version())
                .header("Location", "/api/integrations/" + id)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One CRM connection: how its sync goes, what failed and what to do, and what the CRM cannot do")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<IntegrationView> get(@PathParam("id") String id) {
        Versioned<Integration> stored = existing.named(id);
        return ETag.ok(views.of(stored), stored.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Change a connection; what is absent stays",
            description = "Address, region, access and options are one: whoever changes any of them sends all anew.")
    public RestResponse<IntegrationView> put(
            @PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch, IntegrationInput body) {
        Versioned<Integration> changed = administration.change(id, Refusals.required(body), new IfMatch(ifMatch));
        return ETag.ok(views.of(changed), changed.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a connection and forget what let us in; owners and links stay as they are here")
    public void delete(@PathParam("id") String id, @HeaderParam(IfMatch.NAME) Optional<String> ifMatch) {
        administration.end(id, new IfMatch(ifMatch));
    }

    @POST
    @Path("/{id}/secrets")
    @Operation(summary = "Renew the secret of a CRM that posts to us; the one before verifies on until the next change")
    public IntegrationSecretView renewSecret(@PathParam("id") String id, SecretInput body) {
        Integration integration = existing.named(id).value();
        CrmDoor renewed =
                administration.renewSecret(integration, Refusals.required(body).secret());
        return new IntegrationSecretView(
                id, "/crm/" + renewed.door(), renewed.secrets().get(0));
    }
}
