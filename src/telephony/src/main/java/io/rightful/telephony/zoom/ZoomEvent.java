package io.rightful.telephony.zoom;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** An event without its name. */
record ZoomEvent(Fields body, SourceContext context) {
    Fields object() {
        return body.object("payload")
                .flatMap(payload -> payload.object("object"))
                .orElse(body);
    }

    Optional<Instant> at() {
        return body.time(context.times(), "event_ts");
    }

    Optional<Instant> time(Fields fields, String... names) {
        return fields.time(context.times(), names);
    }

    Normalised ofCall(Function<ZoomCallId, Normalised> then) {
        return CallIds.read(object(), id -> then.apply(ZoomCallId.of(id)), "call_id");
    }
}
