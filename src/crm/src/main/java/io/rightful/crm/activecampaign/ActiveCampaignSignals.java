package io.rightful.crm.activecampaign;

import java.time.Duration;

import io.rightful.remote.Exchange;
import io.rightful.remote.Signals;

/** ActiveCampaign counts the requests of a second, of all of an account's keys together. */
record ActiveCampaignSignals() implements Signals {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Override
    public Duration restAfter(Exchange exchange) {
        return exchange.header("RateLimit-Remaining")
                        .map(String::strip)
                        .filter("0"::equals)
                        .isPresent()
                ? SECOND
                : Duration.ZERO;
    }
}
