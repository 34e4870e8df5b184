package io.rightful.crm.pipedrive;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of Pipedrive's API, of both its versions, that are used. What is null is not sent. */
@Path("")
public interface PipedriveApi {
    String KEY = "x-api-token";

    /** All users at once: it has no pages. */
    @GET
    @Path("v1/users")
    Response users(@HeaderParam(KEY) String key, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @GET
    @Path("api/v2/persons/search")
    Response search(
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("term") String term,
            @QueryParam("fields") String field,
            @QueryParam("exact_match") boolean exact,
            @QueryParam("limit") int limit);

    @GET
    @Path("api/v2/persons")
    Response persons(
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("ids") String ids,
            @QueryParam("updated_since") String since,
            @QueryParam("sort_by") String sortBy,
            @QueryParam("sort_direction") String direction,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") String cursor);

    @PATCH
    @Path("api/v2/persons/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response assign(
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") String id,
            PipedriveBodies.Owner owner);
}
