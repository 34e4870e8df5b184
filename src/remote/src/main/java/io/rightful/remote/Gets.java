package io.rightful.remote;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.rest.client.reactive.Url;

/** Reads whatever stands at an address, for services of which nothing else is asked. */
@Path("")
public interface Gets {
    @GET
    Response get(@Url String address, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
