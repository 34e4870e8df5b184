package io.rightful.admin.settings;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
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
import io.rightful.admin.integration.ExistingIntegrations;
import io.rightful.admin.integration.IntegrationSchedules;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.settings.IntegrationSettings;

/** What was decided for one CRM connection. */
@Path("/api/integrations/{id}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Integrations")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class IntegrationSettingsResource {
    private final Caller caller;
    private final ExistingIntegrations existing;
    private final Integrations integrations;
    private final IntegrationSchedules schedules;
    private final NamedUsers users;

    IntegrationSettingsResource(
            Caller caller,
            ExistingIntegrations existing,
            Integrations integrations,
            IntegrationSchedules schedules,
            NamedUsers users) {
        this.caller = caller;
        this.existing = existing;
        this.integrations = integrations;
        this.schedules = schedules;
        this.users = users;
    }

    @GET
    @Operation(summary = "A CRM connection's settings")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<IntegrationSettingsView> get(@PathParam("id") String id) {
        return answer(existing.named(id));
    }

    @PUT
    @Operation(summary = "Change a CRM connection's settings; what is absent stays as it is")
    public RestResponse<IntegrationSettingsView> put(
            @PathParam("id") String id,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch,
            IntegrationSettingsView body) {
        Versioned<Integration> changed = changed(id, Refusals.required(body), new IfMatch(ifMatch));
        schedules.set(changed.value());
        return answer(changed);
    }

    private Versioned<Integration> changed(String id, IntegrationSettingsView wanted, IfMatch condition) {
        Versioned<Integration> present = existing.named(id);
        condition.require(present.version());
        IntegrationSettings after = wanted.over(present.value().settings(), users);
        return integrations
                .put(caller.account(), present.value().withSettings(after), Optional.of(present.version()))
                .fold(written -> written, current -> condition.onConflict(() -> changed(id, wanted, condition)));
    }

    private static RestResponse<IntegrationSettingsView> answer(Versioned<Integration> integration) {
        return ETag.ok(IntegrationSettingsView.of(integration), integration.version());
    }
}
