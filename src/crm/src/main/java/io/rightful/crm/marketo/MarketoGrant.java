package io.rightful.crm.marketo;

import java.net.URI;
import java.util.Optional;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.RestClients;
import io.rightful.remote.TokenRequest;

/**
 * Client credentials. Asked early, Marketo answers with the same token and the rest of its life.
 *
 * @param identity the identity address that Marketo's admin pages show
 */
public record MarketoGrant(RestClients clients, URI identity, String clientId, String clientSecret)
        implements TokenRequest {
    @Override
    public Response send(Optional<String> refreshToken) {
        return clients.at(identity, MarketoIdentityApi.class).token("client_credentials", clientId, clientSecret);
    }

    @Override
    public String toString() {
        return "MarketoGrant[identity=" + identity + "]";
    }
}
