package io.rightful.telephony.ringcentral;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Words;

/**
 * One party of a session: an extension of the account. Its direction is its own: inbound where RingCentral called it.
 *
 * @param at when it is said to be so
 */
record SessionParty(Fields fields, PartyState state, Instant at) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    static SessionParty of(Fields fields, Instant at) {
        return new SessionParty(fields, PartyState.of(fields), at);
    }

    Optional<Direction> direction() {
        return DIRECTIONS.read(fields.text("direction"));
    }

    boolean dialled() {
        return direction().filter(Direction.OUTBOUND::equals).isPresent();
    }

    boolean queued() {
        return fields.flag("queueCall").orElse(false);
    }

    /** A caller who hangs up has abandoned a call to us; one of ours has tried in vain. */
    CallResult result() {
        return state == PartyState.GIVEN_UP && dialled() ? CallResult.MISSED : state.result();
    }

    Optional<String> extension() {
        return fields.id("extensionId");
    }

    /** The name is its own only where both are of one extension: a line that somebody answers may have a person's name. */
    Optional<Agent> agent() {
        Optional<String> extension = extension();
        Optional<String> name = own().filter(side -> side.id("extensionId")
                        .filter(id -> extension.filter(id::equals).isPresent())
                        .isPresent())
                .flatMap(side -> side.text("name"));
        return extension.flatMap(id -> Agents.stated(Optional.of(id), name, Optional.empty()));
    }

    Optional<Fields> own() {
        return fields.object(dialled() ? "from" : "to");
    }

    /** Whoever is on the other end; nobody, where that is a colleague. */
    Optional<Fields> other() {
        return fields.object(dialled() ? "to" : "from")
                .filter(side -> side.id("extensionId").isEmpty());
    }

    Leg leg(Optional<String> step) {
        boolean ended =
                switch (state) {
                    case HANDED_ON, MISSED, GIVEN_UP, LEFT, ELSEWHERE -> true;
                    case RINGING, TALKING, VOICEMAIL, UNKNOWN -> false;
                };
        return new Leg(
                fields.id("id").or(this::extension).orElse(""),
                agent(),
                state.outcome(),
                Optional.of(at).filter(moment -> began()),
                Optional.of(at).filter(moment -> ended),
                Optional.empty(),
                step);
    }

    /** On hold, or parked, it had begun before. */
    private boolean began() {
        return state == PartyState.RINGING
                || (state == PartyState.TALKING
                        && fields.object("status")
                                .flatMap(status -> status.word("code"))
                                .filter("answered"::equals)
                                .isPresent());
    }
}
