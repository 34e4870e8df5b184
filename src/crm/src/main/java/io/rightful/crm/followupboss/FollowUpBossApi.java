package io.rightful.crm.followupboss;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of Follow Up Boss's API that are used. What is null is not sent. */
@Path("/v1")
public interface FollowUpBossApi {
    String SYSTEM = "X-System";
    String SYSTEM_KEY = "X-System-Key";

    @GET
    @Path("users")
    Response users(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @QueryParam("limit") int limit,
            @QueryParam("offset") int offset,
            @QueryParam("includeDeleted") boolean includeDeleted);

    @GET
    @Path("ponds")
    Response ponds(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @QueryParam("limit") int limit,
            @QueryParam("offset") int offset);

    @GET
    @Path("people")
    Response people(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @QueryParam("limit") int limit,
            @QueryParam("includeTrash") boolean includeTrash,
            @QueryParam("includeUnclaimed") boolean includeUnclaimed,
            @QueryParam("fields") String fields,
            @QueryParam("id") String ids,
            @QueryParam("phone") String phone,
            @QueryParam("email") String email,
            @QueryParam("updatedAfter") String updatedAfter,
            @QueryParam("sort") String sort,
            @QueryParam("next") String next);

    @PUT
    @Path("people/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response assign(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @PathParam("id") String id,
            FollowUpBossBodies.Owner owner);

    @GET
    @Path("calls")
    Response calls(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @QueryParam("personId") String personId,
            @QueryParam("limit") int limit);

    @POST
    @Path("calls")
    @Consumes(MediaType.APPLICATION_JSON)
    Response createCall(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            FollowUpBossBodies.Call call);

    @PUT
    @Path("calls/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response updateCall(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(SYSTEM) String system,
            @HeaderParam(SYSTEM_KEY) String systemKey,
            @PathParam("id") String id,
            FollowUpBossBodies.Call call);
}
