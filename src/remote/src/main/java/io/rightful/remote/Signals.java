package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.remote.RemoteFailure.Kind;

/** How one service signals its limits and failures. By itself: as HTTP has it. */
public interface Signals {
    Signals HTTP = new Signals() {};

    int UNAUTHORIZED = 401;
    int FORBIDDEN = 403;
    int TOO_MANY_REQUESTS = 429;
    int SERVER_ERROR = 500;

    default Signal read(Exchange exchange, Instant now) {
        return byStatus(exchange, now);
    }

    /** How long the service asks to rest after a request that succeeded. */
    default Duration restAfter(Exchange exchange) {
        return Duration.ZERO;
    }

    /** The service's own count of the day's requests, where it states one. */
    default Optional<RequestBudget.DailyUse> dailyUse(Exchange exchange) {
        return Optional.empty();
    }

    /** The service's word for what went wrong; the status where it has none. Never a person's data. */
    default String code(Exchange exchange) {
        return "http-" + exchange.status();
    }

    default Signal byStatus(Exchange exchange, Instant now) {
        int status = exchange.status();
        if (status >= 200 && status < 300) {
            return Signal.ANSWERED;
        }
        if (status == UNAUTHORIZED) {
            return Signal.TOKEN_REFUSED;
        }
        Optional<Duration> after = RetryAfter.of(exchange, now);
        if (status == TOO_MANY_REQUESTS) {
            return new Signal.Again(after, code(exchange));
        }
        if (status >= SERVER_ERROR) {
            return new Signal.Doubtful(after, code(exchange));
        }
        return new Signal.Failed(RemoteFailure.of(status == FORBIDDEN ? Kind.FORBIDDEN : Kind.REFUSED, code(exchange)));
    }
}
