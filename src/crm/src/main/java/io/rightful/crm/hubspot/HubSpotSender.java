package io.rightful.crm.hubspot;

import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Call;
import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests with the token of the moment. */
record HubSpotSender(Requests requests, RestClients clients, URI address) {
    Exchange send(BiFunction<HubSpotApi, String, Response> request, Set<Integer> answers) {
        return requests.send(call(request), Repeat.SAFE, answers);
    }

    /** For what makes a record. */
    Exchange create(BiFunction<HubSpotApi, String, Response> request) {
        return requests.send(call(request), Repeat.UNSAFE, Set.of());
    }

    private Call call(BiFunction<HubSpotApi, String, Response> request) {
        return token -> request.apply(clients.at(address, HubSpotApi.class), token.bearer());
    }
}
