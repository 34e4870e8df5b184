package io.rightful.remote;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.Response;

/**
 * The refresh grant of RFC 6749, with the client's secret as Basic authentication.
 *
 * @param endpoint the token endpoint's whole address
 * @param refreshToken from when the access was given
 */
public record BasicRefreshGrant(
        RestClients clients, URI endpoint, String clientId, String clientSecret, String refreshToken)
        implements TokenRequest {
    @Override
    public Response send(Optional<String> latest) {
        Map<String, String> form =
                new TreeMap<>(Map.of("grant_type", "refresh_token", "refresh_token", latest.orElse(refreshToken)));
        return clients.at(endpoint, TokenEndpoint.class)
                .tokenByBasic(endpoint.toString(), BasicAuthentication.of(clientId, clientSecret), FormBody.of(form));
    }

    @Override
    public String toString() {
        return "BasicRefreshGrant[endpoint=" + endpoint + "]";
    }
}
