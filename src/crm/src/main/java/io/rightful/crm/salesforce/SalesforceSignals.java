package io.rightful.crm.salesforce;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.RequestBudget.DailyUse;
import io.rightful.remote.Signal;
import io.rightful.remote.Signals;

/** Salesforce says 403 at its limit, not 429, and never when to come back; each answer states the day's use. */
record SalesforceSignals() implements Signals {
    private static final Duration REST = Duration.ofMinutes(15);
    private static final String LIMIT = "REQUEST_LIMIT_EXCEEDED";
    private static final Pattern USE = Pattern.compile("api-usage=(\\d{1,15})/(\\d{1,15})");

    @Override
    public Signal read(Exchange exchange, Instant now) {
        String code = code(exchange);
        if (exchange.status() == FORBIDDEN && code.equals(LIMIT)) {
            return new Signal.NotBefore(now.plus(REST), code);
        }
        if (code.equals("INVALID_QUERY_LOCATOR")) {
            return new Signal.Failed(RemoteFailure.of(Kind.CURSOR_EXPIRED, code));
        }
        return byStatus(exchange, now);
    }

    @Override
    public Optional<DailyUse> dailyUse(Exchange exchange) {
        return exchange.header("Sforce-Limit-Info")
                .map(USE::matcher)
                .filter(Matcher::find)
                .map(use -> new DailyUse(Long.parseLong(use.group(1)), Long.parseLong(use.group(2))));
    }

    @Override
    public String code(Exchange exchange) {
        JsonNode code = RemoteJson.tree(exchange.body()).path(0).path("errorCode");
        return code.isTextual() ? code.textValue() : Signals.super.code(exchange);
    }
}
