package io.rightful.crm.pipedrive;

import java.net.URI;
import java.util.Set;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests with a user's key, or with a token of OAuth. */
record PipedriveSender(Requests requests, RestClients clients, URI address, Pipedrive.Access access) {
    /** One request, given who asks: one of both is null, which is not sent. */
    interface Request {
        Response send(PipedriveApi api, String key, String authorization);
    }

    Exchange send(Request request, Integer... answers) {
        return requests.send(
                token -> {
                    PipedriveApi api = clients.at(address, PipedriveApi.class);
                    return switch (access) {
                        case KEY -> request.send(api, token.value(), null);
                        case OAUTH -> request.send(api, null, token.bearer());
                    };
                },
                Repeat.SAFE,
                Set.of(answers));
    }
}
