package io.rightful.admin.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.ledger.source.Sources;

/** The configured telephony integrations. */
@Path("/api/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class SourceResource {
    private final Caller caller;
    private final Sources sources;
    private final ExistingSources existing;

    SourceResource(Caller caller, Sources sources, ExistingSources existing) {
        this.caller = caller;
        this.sources = sources;
        this.existing = existing;
    }

    @GET
    @Operation(summary = "Sources, by name; never their secrets")
    public ListView<SourceView> list() {
        return ListView.whole(
                sources.list(caller.account()).stream().map(SourceView::of).toList());
    }

    @GET
    @Path("/{source}")
    @Operation(summary = "One source")
    public SourceView get(@PathParam("source") String source) {
        return SourceView.of(existing.named(source));
    }
}
