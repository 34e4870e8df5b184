package io.rightful.crm.pipedrive;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.http.CrmJson;
import io.rightful.crm.http.Exchange;
import io.rightful.crm.http.Signals;

/** Pipedrive answers 429 when its daily budget of tokens or a user's burst is used up. */
record PipedriveSignals() implements Signals {
    @Override
    public String code(Exchange exchange) {
        JsonNode code = CrmJson.tree(exchange.body()).path("code");
        return code.isTextual() ? code.textValue() : Signals.super.code(exchange);
    }
}
