package io.rightful.remote;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.Response;

/**
 * A grant without a refresh token, with the client's secret as Basic authentication.
 *
 * @param form which grant it is, and what it needs
 */
public record BasicGrant(RestClients clients, RemoteAccess.Client client, Map<String, String> form)
        implements TokenRequest {
    /** The client credentials grant of RFC 6749. */
    public static BasicGrant clientCredentials(RestClients clients, RemoteAccess.Client client) {
        return new BasicGrant(clients, client, Map.of("grant_type", "client_credentials"));
    }

    @Override
    public Response send(Optional<String> refreshToken) {
        return clients.at(client.endpoint(), TokenEndpoint.class)
                .tokenByBasic(
                        client.endpoint().toString(),
                        BasicAuthentication.of(client.clientId(), client.clientSecret()),
                        FormBody.of(new TreeMap<>(form)));
    }

    @Override
    public String toString() {
        return "BasicGrant[endpoint=" + client.endpoint() + "]";
    }
}
