package io.rightful.telephony.dialpad;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;

/**
 * One leg of a call: the call at a group's number, or at one person.
 *
 * @param id of this leg
 * @param call the id of the leg that the call began with, which is the call's
 */
record DialpadLeg(String id, String call, Fields event, Times times) {
    private static final String OUTBOUND = "outbound";

    static DialpadLeg of(String id, Fields event, SourceContext context) {
        String first = event.id("entry_point_call_id", "master_call_id").orElse(id);
        return new DialpadLeg(id, first, event, context.times());
    }

    boolean first() {
        return call.equals(id);
    }

    boolean outbound() {
        return event.word("direction").filter(OUTBOUND::equals).isPresent();
    }

    /** One of those whom the call rings at once: that one of them did not take it tells nothing of the call. */
    boolean rungAlong() {
        return !first() && !event.states("transferred_from");
    }

    DialpadTarget target() {
        return DialpadTarget.of(event.object("target"));
    }

    DialpadTarget entryPoint() {
        return DialpadTarget.of(event.object("entry_point_target"));
    }

    /** Only a target that is a user is a person. */
    Optional<Agent> agent() {
        return event.object("target")
                .filter(stated -> target() == DialpadTarget.USER)
                .flatMap(user -> Agents.stated(user.id("id"), user.text("name"), user.email("email")));
    }

    /** The leg of whoever took it, where that is another. */
    Optional<String> operatorLeg() {
        return event.id("operator_call_id").filter(operator -> !operator.equals(id));
    }

    /** Somebody of the account took it: on a group's leg a menu connects too, and only an operator's leg tells. */
    boolean taken() {
        return connectedAt().isPresent() && (operatorLeg().isPresent() || target().answersItself());
    }

    boolean rang() {
        return rangAt().isPresent();
    }

    boolean leftVoicemail() {
        return Stream.of("voicemail_link", "voicemail_recording_id").anyMatch(event::states);
    }

    Optional<Instant> connectedAt() {
        return time("date_connected");
    }

    Optional<Instant> rangAt() {
        return time("date_rang", "date_first_rang");
    }

    Optional<Instant> time(String... names) {
        return event.time(times, names);
    }
}
