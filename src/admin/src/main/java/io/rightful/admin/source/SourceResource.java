package io.rightful.admin.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.source.Source;
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
    private final SourceSetup setup;

    SourceResource(Caller caller, Sources sources, ExistingSources existing, SourceSetup setup) {
        this.setup = setup;
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

    @POST
    @Operation(summary = "Connect a telephony system; its URL and secret are shown this once")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    public RestResponse<ConnectedSource> connect(SourceInput body) {
        Source source = setup.connect(Refusals.required(body));
        ConnectedSource connected = new ConnectedSource(
                SourceView.of(source),
                "/webhooks/" + source.door(),
                source.secrets().get(0));
        return RestResponse.status(RestResponse.Status.CREATED, connected);
    }

    @POST
    @Path("/{source}/secrets")
    @Operation(summary = "Renew a source's secret; the one before it verifies on until the next change")
    @RolesAllowed({Roles.OWNER, Roles.ADMIN})
    public SecretView renewSecret(@PathParam("source") String source, SecretInput body) {
        Source renewed = setup.renewSecret(existing.named(source), Refusals.required(body));
        return new SecretView(source, renewed.secrets().get(0), renewed.version());
    }
}
