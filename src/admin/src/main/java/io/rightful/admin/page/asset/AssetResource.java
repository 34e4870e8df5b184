package io.rightful.admin.page.asset;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.refusal.Refusals;

/** Style, script and icon of the pages: open, and the same for everybody. */
@Path(Asset.ROOT)
@Singleton
@PermitAll
public class AssetResource {
    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    @Path("/{name}")
    @Operation(hidden = true)
    public Response get(@PathParam("name") String name) {
        Asset asset = assets.named(name).orElseThrow(() -> Refusals.notFound("file"));
        return Response.ok(asset.content())
                .type(asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
