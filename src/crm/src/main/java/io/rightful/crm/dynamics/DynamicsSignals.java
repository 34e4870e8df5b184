package io.rightful.crm.dynamics;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.Signals;

/** Dataverse signals its limits as HTTP has it: 429 with Retry-After in seconds. */
record DynamicsSignals() implements Signals {
    @Override
    public String code(Exchange exchange) {
        JsonNode code = RemoteJson.tree(exchange.body()).path("error").path("code");
        return code.isTextual() && !code.textValue().isBlank() ? code.textValue() : Signals.super.code(exchange);
    }
}
