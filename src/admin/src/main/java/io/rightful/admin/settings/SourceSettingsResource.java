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

import io.rightful.admin.access.Roles;
import io.rightful.admin.precondition.ETag;
import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.source.ExistingSources;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.settings.SourceSettings;

/** What one source decides otherwise than its account. */
@Path("/api/sources/{source}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Settings")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN})
public class SourceSettingsResource {
    private final ExistingSources existing;
    private final Sources sources;
    private final NamedUsers users;

    SourceSettingsResource(ExistingSources existing, Sources sources, NamedUsers users) {
        this.existing = existing;
        this.sources = sources;
        this.users = users;
    }

    @GET
    @Operation(summary = "A source's own settings")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
    public RestResponse<SourceSettingsView> get(@PathParam("source") String source) {
        return answer(existing.named(source));
    }

    @PUT
    @Operation(summary = "Replace a source's own settings; what is absent is as the account decided")
    public RestResponse<SourceSettingsView> put(
            @PathParam("source") String source,
            @HeaderParam(IfMatch.NAME) Optional<String> ifMatch,
            SourceSettingsView body) {
        return answer(changed(source, Refusals.required(body), new IfMatch(ifMatch)));
    }

    private Source changed(String name, SourceSettingsView wanted, IfMatch condition) {
        Source present = existing.named(name);
        condition.require(present.version());
        SourceSettings after = wanted.over(present.settings(), users);
        return sources.put(present.withSettings(after), Optional.of(present.version()))
                .fold(
                        written -> written,
                        () -> condition.onConflict(() -> changed(name, wanted, condition)),
                        current -> condition.onConflict(() -> changed(name, wanted, condition)));
    }

    private static RestResponse<SourceSettingsView> answer(Source source) {
        return ETag.ok(SourceSettingsView.of(source), source.version());
    }
}
