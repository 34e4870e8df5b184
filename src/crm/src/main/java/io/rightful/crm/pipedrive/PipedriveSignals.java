package io.rightful.crm.pipedrive;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.Signals;

/** Pipedrive answers 429 when its daily budget of tokens or a user's burst is used up. */
record PipedriveSignals() implements Signals {
    @Override
    public String code(Exchange exchange) {
        JsonNode code = RemoteJson.tree(exchange.body()).path("code");
        return code.isTextual() ? code.textValue() : Signals.super.code(exchange);
    }
}
