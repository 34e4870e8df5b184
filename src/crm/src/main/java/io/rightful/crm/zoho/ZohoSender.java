package io.rightful.crm.zoho;

import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests to the data centre that came with the token. */
record ZohoSender(Requests requests, RestClients clients, URI usual) {
    private static final String SCHEME = "Zoho-oauthtoken ";

    Exchange send(BiFunction<ZohoApi, String, Response> request, Integer... answers) {
        return requests.send(
                token -> request.apply(clients.at(token.addressOr(usual), ZohoApi.class), SCHEME + token.value()),
                Repeat.SAFE,
                Set.of(answers));
    }
}
