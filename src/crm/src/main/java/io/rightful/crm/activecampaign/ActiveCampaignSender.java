package io.rightful.crm.activecampaign;

import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.Response;

import io.rightful.remote.Exchange;
import io.rightful.remote.Repeat;
import io.rightful.remote.Requests;
import io.rightful.remote.RestClients;

/** Sends requests with the account's key. */
record ActiveCampaignSender(Requests requests, RestClients clients, URI address) {
    Exchange send(BiFunction<ActiveCampaignApi, String, Response> request, Integer... answers) {
        return requests.send(
                token -> request.apply(clients.at(address, ActiveCampaignApi.class), token.value()),
                Repeat.SAFE,
                Set.of(answers));
    }
}
