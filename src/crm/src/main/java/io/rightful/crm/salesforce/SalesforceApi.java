package io.rightful.crm.salesforce;

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

import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/** The requests of Salesforce's REST API that are used. */
@Path("/services/data/" + SalesforceApi.VERSION)
@ClientHeaderParam(name = "Sforce-Call-Options", value = "client=Rightful")
@ClientHeaderParam(name = "Sforce-Mru", value = "updateMru=false")
public interface SalesforceApi {
    String VERSION = "v67.0";

    @GET
    @Path("query")
    Response query(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("q") String soql);

    @GET
    @Path("query/{locator}")
    Response more(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("locator") String locator);

    /** As query, deleted and merged records included. */
    @GET
    @Path("queryAll")
    Response queryAll(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("q") String soql);

    @GET
    @Path("search")
    Response search(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("q") String sosl);

    /** Without the headers the customer's assignment rules would choose another owner, and duplicate rules would refuse. */
    @PATCH
    @Path("composite/sobjects")
    @Consumes(MediaType.APPLICATION_JSON)
    @ClientHeaderParam(name = "Sforce-Auto-Assign", value = "FALSE")
    @ClientHeaderParam(name = "Sforce-Duplicate-Rule-Header", value = "allowSave=true")
    Response update(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, SalesforceBodies.OwnerUpdates updates);

    @POST
    @Path("sobjects/Task")
    @Consumes(MediaType.APPLICATION_JSON)
    Response createTask(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, SalesforceBodies.Task task);

    @PATCH
    @Path("sobjects/Task/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    Response updateTask(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") String id,
            SalesforceBodies.Task task);
}
