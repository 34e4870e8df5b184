package io.rightful.telephony.api.zoom;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.BasicAuthentication;
import io.rightful.remote.FormBody;
import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RestClients;
import io.rightful.remote.TokenEndpoint;
import io.rightful.remote.TokenRequest;

/**
 * Zoom's own grant for an app of one account: there is no refresh token, a token lasts an hour.
 *
 * @param account the account id that Zoom shows with the app
 */
public record ZoomGrant(RestClients clients, RemoteAccess.Client client, String account) implements TokenRequest {
    @Override
    public Response send(Optional<String> refreshToken) {
        Map<String, String> form =
                new TreeMap<>(Map.of("grant_type", "account_credentials", "account_id", account));
        return clients.at(client.endpoint(), TokenEndpoint.class)
                .tokenByBasic(
                        client.endpoint().toString(),
                        BasicAuthentication.of(client.clientId(), client.clientSecret()),
                        FormBody.of(form));
    }

    @Override
    public String toString() {
        return "ZoomGrant";
    }
}
