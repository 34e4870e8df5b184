package io.rightful.crm.dynamics;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/** The requests of Dataverse's Web API that are used. What is null is not sent. */
@Path(DynamicsApi.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = "OData-MaxVersion", value = "4.0")
@ClientHeaderParam(name = "OData-Version", value = "4.0")
public interface DynamicsApi {
    String ROOT = "/api/data/v9.2";
    String PREFER = "Prefer";
    String PAGES = "odata.maxpagesize=500,odata.include-annotations=\"Microsoft.Dynamics.CRM.lookuplogicalname\"";

    @GET
    @Path("systemusers")
    @ClientHeaderParam(name = PREFER, value = PAGES)
    Response users(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("$select") String select,
            @QueryParam("$filter") String filter);

    @GET
    @Path("teams")
    @ClientHeaderParam(name = PREFER, value = PAGES)
    Response teams(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("$select") String select,
            @QueryParam("$filter") String filter);

    @GET
    @Path("leads")
    @ClientHeaderParam(name = PREFER, value = PAGES)
    Response leads(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("$select") String select,
            @QueryParam("$filter") String filter,
            @QueryParam("$orderby") String order,
            @QueryParam("@p1") String property,
            @QueryParam("@p2") String values);

    /** Several requests in one; each goes on though another fails. */
    @POST
    @Path("$batch")
    @Consumes("multipart/mixed;boundary=" + DynamicsBatch.BOUNDARY)
    @ClientHeaderParam(name = PREFER, value = "odata.continue-on-error")
    Response batch(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, String parts);
}
