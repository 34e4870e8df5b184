package io.rightful.crm.zapier;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.rest.client.reactive.Url;

/** A Zap that listens, wherever it stands. */
@Path("")
public interface ZapierHookApi {
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response tell(@Url String address, OwnerChanged change);
}
