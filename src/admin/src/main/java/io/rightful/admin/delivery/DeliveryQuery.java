package io.rightful.admin.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.rightful.admin.id.PathIds;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.admin.text.Times;
import io.rightful.ledger.delivery.DeliveryFilter;
import io.rightful.ledger.delivery.DeliveryState;

/** Which deliveries a list asks for. */
public class DeliveryQuery {
    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration A_CLOCKS_ERROR = Duration.ofMinutes(1);

    @QueryParam("source")
    @Parameter(description = "A source's name.")
    Optional<String> source;

    @QueryParam("state")
    @Parameter(description = "accepted, failed or refused.")
    Optional<String> state;

    @QueryParam("from")
    @Parameter(description = "Inclusive, such as 2026-05-04T00:00:00Z; absent, 30 days before the end.")
    Optional<String> from;

    @QueryParam("to")
    @Parameter(description = "Exclusive; absent, now.")
    Optional<String> to;

    DeliveryFilter filter(Instant now) {
        Instant end = to.map(text -> time("to", text)).orElse(now);
        return new DeliveryFilter(
                        source.map(PathIds::source),
                        state.map(text -> Codes.read(DeliveryState.class, text)
                                .orElseThrow(() ->
                                        Refusals.unreadable("state: one of " + Codes.all(DeliveryState.class) + "."))),
                        from.map(text -> time("from", text)).orElse(end.minus(USUAL)),
                        end)
                .asOf(now.plus(A_CLOCKS_ERROR));
    }

    private static Instant time(String name, String text) {
        return Times.read(text).orElseThrow(() -> Refusals.unreadable(name + ": " + Times.FORM));
    }
}
