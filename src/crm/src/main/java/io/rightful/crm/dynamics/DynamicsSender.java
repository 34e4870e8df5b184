package io.rightful.crm.dynamics;

import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Call;
import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests to one environment, and nowhere else. */
record DynamicsSender(Requests requests, RestClients clients, URI address) {
    Exchange send(BiFunction<DynamicsApi, String, Response> request) {
        return requests.send(call(request));
    }

    /** For what would fail when it comes a second time. */
    Exchange once(BiFunction<DynamicsApi, String, Response> request) {
        return requests.send(call(request), Repeat.UNSAFE, Set.of());
    }

    /** Follows a link of an answer; a token is never sent to another place. */
    Exchange follow(String link) {
        if (!link.startsWith(address + DynamicsApi.ROOT + "/")) {
            throw RemoteFailure.of(Kind.UNREADABLE, "link-elsewhere").exception();
        }
        return requests.send(token -> clients.at(address, DynamicsLinks.class).next(link, token.bearer()));
    }

    private Call call(BiFunction<DynamicsApi, String, Response> request) {
        return token -> request.apply(clients.at(address, DynamicsApi.class), token.bearer());
    }
}
