package io.rightful.crm.hubspot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.RequestBudget.DailyUse;
import io.rightful.remote.Signal;
import io.rightful.remote.Signals;

/** HubSpot states in headers what is left of ten seconds and of the day, and in a refusal which of them is used up. */
record HubSpotSignals() implements Signals {
    private static final Duration REST = Duration.ofHours(1);
    private static final Duration LONGEST_INTERVAL = Duration.ofMinutes(1);
    private static final String LIMITS = "X-HubSpot-RateLimit-";
    private static final int MIGRATION = 477;

    @Override
    public Signal read(Exchange exchange, Instant now) {
        if (exchange.status() == MIGRATION) {
            return new Signal.NotBefore(now.plus(REST), "migration");
        }
        if (exchange.status() != TOO_MANY_REQUESTS) {
            return byStatus(exchange, now);
        }
        String policy = RemoteJson.tree(exchange.body()).path("policyName").asText("RATE_LIMIT");
        return policy.equals("DAILY")
                ? new Signal.NotBefore(now.plus(REST), policy)
                : new Signal.Again(interval(exchange), policy);
    }

    @Override
    public Duration restAfter(Exchange exchange) {
        boolean usedUp = number(exchange, "Remaining").filter(left -> left <= 0).isPresent();
        return usedUp ? interval(exchange).orElse(Duration.ZERO) : Duration.ZERO;
    }

    @Override
    public Optional<DailyUse> dailyUse(Exchange exchange) {
        return number(exchange, "Daily")
                .flatMap(allowed ->
                        number(exchange, "Daily-Remaining").map(left -> new DailyUse(allowed - left, allowed)));
    }

    @Override
    public String code(Exchange exchange) {
        JsonNode category = RemoteJson.tree(exchange.body()).path("category");
        return category.isTextual() ? category.textValue() : Signals.super.code(exchange);
    }

    /** Retry-After is passed over: sources disagree on its unit, milliseconds or seconds. */
    private static Optional<Duration> interval(Exchange exchange) {
        return number(exchange, "Interval-Milliseconds")
                .map(Duration::ofMillis)
                .map(stated -> stated.compareTo(LONGEST_INTERVAL) > 0 ? LONGEST_INTERVAL : stated);
    }

    private static Optional<Long> number(Exchange exchange, String name) {
        return exchange.header(LIMITS + name)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::valueOf);
    }
}
