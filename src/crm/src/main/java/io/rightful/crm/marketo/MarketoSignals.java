package io.rightful.crm.marketo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.Signal;
import io.rightful.remote.Signals;

/** Marketo answers its errors with 200 and a code, and never says when to come back; the day ends at midnight in Chicago. */
record MarketoSignals() implements Signals {
    private static final ZoneId QUOTA_ZONE = ZoneId.of("America/Chicago");

    @Override
    public Signal read(Exchange exchange, Instant now) {
        JsonNode body = RemoteJson.tree(exchange.body());
        boolean failed =
                body.path("success").isBoolean() && !body.path("success").booleanValue();
        return failed
                ? signal(body.path("errors").path(0).path("code").asText("unknown"), now)
                : byStatus(exchange, now);
    }

    private static Signal signal(String code, Instant now) {
        return switch (code) {
            case "601", "602" -> Signal.TOKEN_REFUSED;
            case "606", "615" -> new Signal.Again(Optional.empty(), code);
            case "607" -> new Signal.NotBefore(midnight(now), code);
            case "502", "604", "608", "611", "713" -> new Signal.Doubtful(Optional.empty(), code);
            case "603" -> new Signal.Failed(RemoteFailure.of(Kind.FORBIDDEN, code));
            case "702" -> Signal.ANSWERED;
            default -> new Signal.Failed(RemoteFailure.of(Kind.REFUSED, code));
        };
    }

    private static Instant midnight(Instant now) {
        ZonedDateTime there = now.atZone(QUOTA_ZONE);
        return there.toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(QUOTA_ZONE)
                .toInstant();
    }
}
