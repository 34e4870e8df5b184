package io.rightful.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.ProcessingException;

import io.rightful.remote.RemoteFailure.Kind;

/** Sends requests one after the other, and again where the service or the network asks for it. */
public final class Requests {
    private final Tools tools;
    private final Tokens tokens;
    private final Signals signals;
    private final Duration gap;
    private Instant next = Instant.MIN;

    /** @param gap the least time from one request to the next */
    public Requests(Tools tools, Tokens tokens, Signals signals, Duration gap) {
        this.tools = tools;
        this.tokens = tokens;
        this.signals = signals;
        this.gap = gap;
    }

    public Exchange send(Call call) {
        return send(call, Repeat.SAFE, Set.of());
    }

    /** @param answers statuses that are answers though they are not of success */
    public Exchange send(Call call, Repeat repeat, Set<Integer> answers) {
        return new Sending(call, repeat, answers).untilDone();
    }

    private Exchange once(Call call, AccessToken token) {
        Instant now = tools.clock().instant();
        tools.budget().exhaustedUntil(now).ifPresent(until -> {
            throw RemoteFailure.limitReached("budget", until).exception();
        });
        if (now.isBefore(next)) {
            tools.pause().take(Duration.between(now, next));
        }
        Exchange exchange = Exchange.of(call.send(token));
        Duration rest = signals.restAfter(exchange);
        next = tools.clock().instant().plus(rest.compareTo(gap) > 0 ? rest : gap);
        signals.dailyUse(exchange).ifPresent(tools.budget()::used);
        return exchange;
    }

    /** The attempts of one request. */
    private final class Sending {
        private final Call call;
        private final Repeat repeat;
        private final Set<Integer> answers;
        private AccessToken token = tokens.current();
        private int attempt = 1;
        private int refreshes;

        Sending(Call call, Repeat repeat, Set<Integer> answers) {
            this.call = call;
            this.repeat = repeat;
            this.answers = answers;
        }

        Exchange untilDone() {
            Optional<Exchange> done = Optional.empty();
            while (done.isEmpty()) {
                done = attempt();
            }
            return done.get();
        }

        private Optional<Exchange> attempt() {
            Exchange exchange;
            try {
                exchange = once(call, token);
            } catch (ProcessingException network) {
                return repeatable(new Signal.Doubtful(Optional.empty(), "network"));
            }
            if (answers.contains(exchange.status())) {
                return Optional.of(exchange);
            }
            return signals.read(exchange, tools.clock().instant())
                    .fold(
                            () -> Optional.of(exchange),
                            this::refreshed,
                            again -> waited(again.after(), Kind.LIMIT_REACHED, again.code()),
                            this::repeatable,
                            notBefore -> {
                                throw RemoteFailure.limitReached(notBefore.code(), notBefore.time())
                                        .exception();
                            },
                            failed -> {
                                throw failed.failure().exception();
                            });
        }

        private Optional<Exchange> refreshed() {
            if (refreshes++ > 0) {
                throw RemoteFailure.of(Kind.NEEDS_RECONNECT, "token-refused").exception();
            }
            token = tokens.instead(token);
            return Optional.empty();
        }

        private Optional<Exchange> repeatable(Signal.Doubtful doubtful) {
            if (repeat == Repeat.UNSAFE) {
                throw RemoteFailure.of(Kind.UNAVAILABLE, doubtful.code()).exception();
            }
            return waited(doubtful.after(), Kind.UNAVAILABLE, doubtful.code());
        }

        private Optional<Exchange> waited(Optional<Duration> asked, Kind kind, String code) {
            Retries retries = tools.retries();
            Duration wait = asked.map(stated -> retries.asked(stated, tools.random()))
                    .orElseGet(() -> retries.backOff(attempt, tools.random()));
            if (attempt++ >= retries.attempts()
                    || asked.filter(stated -> stated.compareTo(retries.longest()) > 0)
                            .isPresent()) {
                Instant until = tools.clock().instant().plus(wait);
                throw new RemoteFailure(kind, code, Optional.of(until)).exception();
            }
            tools.pause().take(wait);
            return Optional.empty();
        }
    }
}
