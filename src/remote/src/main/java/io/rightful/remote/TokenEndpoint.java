package io.rightful.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.rest.client.reactive.Url;

/** A token endpoint of OAuth 2, wherever it stands. */
@Path("")
public interface TokenEndpoint {
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response token(@Url String address, String form);

    /** For those who want client and secret as Basic authentication. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response tokenByBasic(
            @Url String address, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, String form);
}
