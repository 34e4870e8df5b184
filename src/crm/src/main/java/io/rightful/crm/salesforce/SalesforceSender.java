package io.rightful.crm.salesforce;

import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Call;
import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests to where the token leads, with that token. */
record SalesforceSender(Requests requests, RestClients clients, URI usual) {
    /** For what reads, or sets the same however often it comes. */
    Exchange send(BiFunction<SalesforceApi, String, Response> request) {
        return requests.send(call(request));
    }

    /** For what makes a record. */
    Exchange create(BiFunction<SalesforceApi, String, Response> request) {
        return requests.send(call(request), Repeat.UNSAFE, Set.of());
    }

    private Call call(BiFunction<SalesforceApi, String, Response> request) {
        return token -> request.apply(clients.at(token.addressOr(usual), SalesforceApi.class), token.bearer());
    }
}
