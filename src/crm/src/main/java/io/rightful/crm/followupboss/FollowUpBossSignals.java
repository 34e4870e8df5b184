package io.rightful.crm.followupboss;

import java.time.Duration;

import io.rightful.remote.Exchange;
import io.rightful.remote.Signals;

/** Follow Up Boss counts within ten seconds that move along, for each kind of request apart, and says what is left. */
record FollowUpBossSignals() implements Signals {
    private static final Duration REST = Duration.ofSeconds(1);

    @Override
    public Duration restAfter(Exchange exchange) {
        return exchange.header("X-RateLimit-Remaining")
                        .map(String::strip)
                        .filter("0"::equals)
                        .isPresent()
                ? REST
                : Duration.ZERO;
    }
}
