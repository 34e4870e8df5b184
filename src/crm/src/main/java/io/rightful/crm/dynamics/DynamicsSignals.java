package io.rightful.crm.dynamics;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.http.CrmJson;
import io.rightful.crm.http.Exchange;
import io.rightful.crm.http.Signals;

/** Dataverse signals its limits as HTTP has it: 429 with Retry-After in seconds. */
record DynamicsSignals() implements Signals {
    @Override
    public String code(Exchange exchange) {
        JsonNode code = CrmJson.tree(exchange.body()).path("error").path("code");
        return code.isTextual() && !code.textValue().isBlank() ? code.textValue() : Signals.super.code(exchange);
    }
}
