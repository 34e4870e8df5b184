package io.rightful.telephony.zoom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;

/** An event of one end of a call, sent while the call goes on: for each device, and for each member of a queue. */
record LiveEvent(ZoomEvent event, Moment moment) {
    static final Ignored INTERNAL = new Ignored(
            "internal-call", "A call to somebody of the account, which the called party's own event tells.");

    static final Ignored HANDED_OVER =
            new Ignored("transfer", "A call that was handed over, which the next party's own event tells.");

    enum Moment {
        RINGING,
        ANSWERED,
        MISSED,
        ENDED
    }

    /** Somebody of the account is called. */
    Normalised received() {
        return event.ofCall(id -> new ReceivedCall(event, id, party("caller"), List.of(ring()), begins(id)).read());
    }

    /** Somebody of the account calls. */
    Normalised placed() {
        ZoomParty caller = party("caller");
        ZoomParty callee = party("callee");
        if (caller.outside() || !callee.outside()) {
            return INTERNAL;
        }
        return event.ofCall(id -> id.first()
                ? new PlacedCall(
                                event,
                                id,
                                caller,
                                callee,
                                outcome(),
                                time("ringing_start_time"),
                                answeredAt(),
                                time("call_end_time"),
                                Optional.empty())
                        .read()
                : HANDED_OVER);
    }

    private Ring ring() {
        ZoomParty callee = party("callee");
        return new Ring(
                callee,
                callee.kind().ringsOthers() || callee.kind().machine() ? Optional.empty() : group(),
                outcome(),
                false,
                time("ringing_start_time"),
                answeredAt(),
                time("call_end_time"),
                Optional.empty());
    }

    private Outcome outcome() {
        return switch (moment) {
            case RINGING -> Outcome.RINGING;
            case ANSWERED -> Outcome.TALKING;
            case MISSED -> missed(Outcome.ended(object(), false));
            case ENDED -> Outcome.ended(object(), answeredAt().isPresent());
        };
    }

    /** Connected, yet missed here: then somewhere else. */
    private static Outcome missed(Outcome ended) {
        return ended.talk() ? Outcome.ELSEWHERE : ended;
    }

    private Optional<ZoomParty> group() {
        return forwarder("forwarded_by")
                .or(() -> Optional.of(party("caller")))
                .filter(party -> party.kind().ringsOthers());
    }

    /** A user who hands a call over, or whose calls are forwarded, may have placed it. */
    private boolean begins(ZoomCallId id) {
        return id.first() && atTheBeginning("forwarded_by") && atTheBeginning("redirect_forwarded_by");
    }

    private boolean atTheBeginning(String name) {
        return forwarder(name)
                .map(ZoomParty::kind)
                .map(kind -> kind.ringsOthers() || kind.machine())
                .orElse(true);
    }

    private Optional<ZoomParty> forwarder(String name) {
        return object().object(name).filter(Fields::stateAnything).map(ZoomParty::live);
    }

    private ZoomParty party(String role) {
        return object().object(role).map(ZoomParty::live).orElse(ZoomParty.NOBODY);
    }

    private Optional<Instant> answeredAt() {
        return time("answer_start_time", "connected_start_time");
    }

    private Optional<Instant> time(String... names) {
        return event.time(object(), names);
    }

    private Fields object() {
        return event.object();
    }
}
