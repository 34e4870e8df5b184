package io.rightful.crm.dynamics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.rest.client.reactive.Url;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/** Links of earlier answers. They hold their whole path, so they stand apart from the requests that are put together. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = "OData-MaxVersion", value = "4.0")
@ClientHeaderParam(name = "OData-Version", value = "4.0")
public interface DynamicsLinks {
    /** @param link as it stands in the answer */
    @GET
    @ClientHeaderParam(name = DynamicsApi.PREFER, value = DynamicsApi.PAGES)
    Response next(@Url String link, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
