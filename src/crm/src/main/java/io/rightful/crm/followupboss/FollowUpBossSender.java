package io.rightful.crm.followupboss;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Call;
import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/**
 * Sends requests as the registered system, where there is one.
 *
 * @param system the name under which we are registered, and its key
 */
record FollowUpBossSender(Requests requests, RestClients clients, URI address, Optional<RegisteredSystem> system) {
    /** One request, given who asks. */
    interface Request {
        Response send(FollowUpBossApi api, String authorization, String system, String systemKey);
    }

    Exchange send(Request request, Integer... answers) {
        return requests.send(call(request), Repeat.SAFE, Set.of(answers));
    }

    /** For what makes a record. */
    Exchange create(Request request) {
        return requests.send(call(request), Repeat.UNSAFE, Set.of());
    }

    private Call call(Request request) {
        String name = system.map(RegisteredSystem::name).orElse(null);
        String key = system.map(RegisteredSystem::key).orElse(null);
        return token -> request.send(clients.at(address, FollowUpBossApi.class), token.value(), name, key);
    }
}
