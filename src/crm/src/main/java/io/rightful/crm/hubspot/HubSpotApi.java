package io.rightful.crm.hubspot;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of HubSpot's API that are used. */
@Path("/crm/v3")
public interface HubSpotApi {
    /** @param archived only those who left, or only those who did not */
    @GET
    @Path("owners")
    Response owners(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("archived") boolean archived);

    @POST
    @Path("objects/contacts/search")
    @Consumes(MediaType.APPLICATION_JSON)
    Response search(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, HubSpotBodies.Search search);

    @POST
    @Path("objects/contacts/batch/read")
    @Consumes(MediaType.APPLICATION_JSON)
    Response read(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, HubSpotBodies.BatchRead read);

    @POST
    @Path("objects/contacts/batch/update")
    @Consumes(MediaType.APPLICATION_JSON)
    Response update(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, HubSpotBodies.BatchUpdate update);

    @POST
    @Path("objects/calls/search")
    @Consumes(MediaType.APPLICATION_JSON)
    Response searchCalls(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, HubSpotBodies.Search search);

    @POST
    @Path("objects/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    Response createCall(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, HubSpotBodies.Call call);

    @PATCH
    @Path("objects/calls/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response updateCall(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") String id,
            HubSpotBodies.Call call);
}
