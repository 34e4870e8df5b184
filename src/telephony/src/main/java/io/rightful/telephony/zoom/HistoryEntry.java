package io.rightful.telephony.zoom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Times;

/** One entry of a history: who called whom, and what became of it. */
record HistoryEntry(Fields fields, Times times) {
    /** @param role caller, callee or operator */
    ZoomParty party(String role) {
        return ZoomParty.logged(fields, role, Optional.empty());
    }

    /** What kind of entry it is; where it does not say, it is of any. */
    boolean named(Set<String> events) {
        return fields.word("event").map(events::contains).orElse(true);
    }

    boolean stated(Set<String> events) {
        return fields.word("event").filter(events::contains).isPresent();
    }

    /** @param owner the user id of the person who was called, where it is certain */
    Ring ring(Optional<String> owner) {
        ZoomParty callee = party("callee");
        return new Ring(
                callee.person() ? ZoomParty.logged(fields, "callee", owner) : callee,
                Optional.of(party("operator"))
                        .filter(operator -> operator.kind().ringsOthers()),
                Outcome.logged(fields),
                true,
                time("start_time"),
                time("answer_time"),
                time("end_time"),
                talkTime());
    }

    /** @param owner the user id of whoever placed it */
    Normalised placed(ZoomEvent event, ZoomCallId id, Optional<String> owner) {
        return new PlacedCall(
                        event,
                        id,
                        ZoomParty.logged(fields, "caller", owner),
                        party("callee"),
                        Outcome.logged(fields),
                        time("start_time"),
                        time("answer_time"),
                        time("end_time"),
                        talkTime())
                .read();
    }

    private Optional<Instant> time(String name) {
        return fields.time(times, name);
    }

    private Optional<Duration> talkTime() {
        return fields.seconds("talk_time");
    }
}
