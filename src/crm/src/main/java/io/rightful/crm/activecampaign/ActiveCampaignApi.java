package io.rightful.crm.activecampaign;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of ActiveCampaign's API, version 3, that are used. What is null is not sent. */
@Path("/api/3")
public interface ActiveCampaignApi {
    String KEY = "Api-Token";

    /** Of every status, unsubscribed ones too. */
    int ANY_STATUS = -1;

    @GET
    @Path("users")
    Response users(@HeaderParam(KEY) String key, @QueryParam("limit") int limit, @QueryParam("offset") int offset);

    @GET
    @Path("contacts")
    Response contacts(
            @HeaderParam(KEY) String key,
            @QueryParam("ids[]") List<String> ids,
            @QueryParam("phone") String phoneBegins,
            @QueryParam("email") String email,
            @QueryParam("status") int status,
            @QueryParam("limit") int limit);

    @GET
    @Path("contacts/{id}/deals")
    Response dealsOf(@HeaderParam(KEY) String key, @PathParam("id") String contact);

    @GET
    @Path("deals")
    Response deals(
            @HeaderParam(KEY) String key,
            @QueryParam("filters[updated_after]") String day,
            @QueryParam("filters[group]") String pipeline,
            @QueryParam("orders[cdate]") String order,
            @QueryParam("limit") int limit,
            @QueryParam("offset") int offset);

    @GET
    @Path("deals/{id}")
    Response deal(@HeaderParam(KEY) String key, @PathParam("id") String id);

    @PATCH
    @Path("deals/bulkUpdate")
    @Consumes(MediaType.APPLICATION_JSON)
    Response update(@HeaderParam(KEY) String key, ActiveCampaignBodies.OwnerUpdates updates);
}
