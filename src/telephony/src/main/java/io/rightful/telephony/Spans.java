package io.rightful.telephony;

import java.time.Instant;
import java.util.Optional;

/** Keeps the two ends of a call or leg in order. */
public final class Spans {
    private Spans() {}

    /** The end, unless it lies before the start: then the start is believed and the end is unknown. */
    public static Optional<Instant> end(Optional<Instant> start, Optional<Instant> end) {
        return end.filter(moment -> start.filter(moment::isBefore).isEmpty());
    }
}
