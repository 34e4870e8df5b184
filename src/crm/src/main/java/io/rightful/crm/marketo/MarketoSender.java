package io.rightful.crm.marketo;

import java.net.URI;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Exchange;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests with the token of the moment. */
record MarketoSender(Requests requests, RestClients clients, URI address) {
    Exchange send(BiFunction<MarketoApi, String, Response> request) {
        return requests.send(token -> request.apply(clients.at(address, MarketoApi.class), token.bearer()));
    }
}
