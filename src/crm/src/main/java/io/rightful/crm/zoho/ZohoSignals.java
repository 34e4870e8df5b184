package io.rightful.crm.zoho;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.Signal;
import io.rightful.remote.Signals;

/** Zoho names its limits by a code: too many at once pass soon, the day's credits do not. */
record ZohoSignals() implements Signals {
    private static final Duration REST = Duration.ofHours(1);

    @Override
    public Signal read(Exchange exchange, Instant now) {
        String code = code(exchange);
        return switch (code) {
            case "LIMIT_EXCEEDED" ->
                ofOneParameter(exchange) ? byStatus(exchange, now) : new Signal.NotBefore(now.plus(REST), code);
            case "TOO_MANY_REQUESTS" -> new Signal.Again(Optional.empty(), code);
            case "INVALID_TOKEN" -> Signal.TOKEN_REFUSED;
            default -> byStatus(exchange, now);
        };
    }

    private static boolean ofOneParameter(Exchange exchange) {
        return RemoteJson.tree(exchange.body()).path("details").has("param_name");
    }

    @Override
    public String code(Exchange exchange) {
        JsonNode code = RemoteJson.tree(exchange.body()).path("code");
        return code.isTextual() ? code.textValue() : Signals.super.code(exchange);
    }
}
