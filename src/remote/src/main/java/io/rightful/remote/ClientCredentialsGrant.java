package io.rightful.remote;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.Response;

/**
 * The client credentials grant of RFC 6749, with the client's secret in the form.
 *
 * @param endpoint the token endpoint's whole address
 * @param scope where the service wants one
 */
public record ClientCredentialsGrant(
        RestClients clients, URI endpoint, String clientId, String clientSecret, Optional<String> scope)
        implements TokenRequest {
    @Override
    public Response send(Optional<String> refreshToken) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "grant_type", "client_credentials",
                "client_id", clientId,
                "client_secret", clientSecret));
        scope.ifPresent(wanted -> form.put("scope", wanted));
        return clients.at(endpoint, TokenEndpoint.class).token(endpoint.toString(), FormBody.of(form));
    }

    @Override
    public String toString() {
        return "ClientCredentialsGrant[endpoint=" + endpoint + "]";
    }
}
