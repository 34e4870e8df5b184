package io.rightful.crm.zoho;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of Zoho CRM's API, version 8, that are used. What is null is not sent. */
@Path("/crm/v8")
public interface ZohoApi {
    @GET
    @Path("users")
    Response users(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("type") String type,
            @QueryParam("page") int page,
            @QueryParam("per_page") int perPage);

    @GET
    @Path("Leads/search")
    Response search(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("phone") String phone,
            @QueryParam("email") String email,
            @QueryParam("fields") String fields,
            @QueryParam("per_page") int perPage);

    @GET
    @Path("Leads")
    Response leads(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) String modifiedSince,
            @QueryParam("fields") String fields,
            @QueryParam("ids") String ids,
            @QueryParam("converted") String converted,
            @QueryParam("sort_by") String sortBy,
            @QueryParam("sort_order") String sortOrder,
            @QueryParam("per_page") int perPage,
            @QueryParam("page_token") String pageToken);

    @POST
    @Path("Leads/actions/change_owner")
    @Consumes(MediaType.APPLICATION_JSON)
    Response changeOwner(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, ZohoBodies.ChangeOwner change);
}
