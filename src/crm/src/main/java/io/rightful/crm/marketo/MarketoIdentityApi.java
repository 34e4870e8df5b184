package io.rightful.crm.marketo;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Marketo's token endpoint; it documents parameters in the address alone. */
@Path("/oauth/token")
public interface MarketoIdentityApi {
    @POST
    Response token(
            @QueryParam("grant_type") String grantType,
            @QueryParam("client_id") String clientId,
            @QueryParam("client_secret") String clientSecret);
}
