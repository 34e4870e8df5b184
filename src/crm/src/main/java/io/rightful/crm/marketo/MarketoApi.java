package io.rightful.crm.marketo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The requests of Marketo's REST API that are used. */
@Path("/rest/v1")
public interface MarketoApi {
    @GET
    @Path("leads.json")
    Response leads(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("filterType") String field,
            @QueryParam("filterValues") String values,
            @QueryParam("fields") String fields,
            @QueryParam("batchSize") int size,
            @QueryParam("nextPageToken") String next);

    @GET
    @Path("activities/pagingtoken.json")
    Response pagingToken(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @QueryParam("sinceDatetime") String since);

    @GET
    @Path("activities/leadchanges.json")
    Response changes(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("nextPageToken") String token,
            @QueryParam("fields") String fields);

    @POST
    @Path("leads.json")
    @Consumes(MediaType.APPLICATION_JSON)
    Response update(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, MarketoBodies.LeadUpdates updates);
}
