package io.rightful.telephony.genesys;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Direction;
import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Words;

/** One participant's session of a conversation, as one event tells it. Its durations are known once it has ended. */
record Participation(Topic topic, Fields body, SourceContext context) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("INBOUND", Direction.INBOUND, "OUTBOUND", Direction.OUTBOUND));

    private static final String[] WHILE_TALKING = {"interactingDurationMs", "heldDurationMs"};
    private static final String[] WHILE_DIALLING = {"dialingDurationMs", "contactingDurationMs"};
    private static final String WHILE_RINGING = "alertingDurationMs";

    /** Never that of another's: sessions without an id of their own are told apart by who or what they reached. */
    String id() {
        return body.id("sessionId", "participantId", "userId", "queueId").orElse("");
    }

    Optional<Instant> at() {
        return body.time(context.times(), "eventTime");
    }

    Optional<Agent> agent() {
        return body.id("userId").map(Agent::ofId);
    }

    Optional<String> queue() {
        return body.id("queueId");
    }

    boolean talked() {
        return lasted(WHILE_TALKING).isPresent();
    }

    /** As Genesys states it: without what was spent on hold. */
    Optional<Duration> talkTime() {
        return duration("interactingDurationMs");
    }

    /** When talking began, else ringing; of a session that ended, by how long each took. */
    Optional<Instant> talkingOrRingingSince() {
        if (topic != Topic.USER_END) {
            return at();
        }
        return before(talked() ? lasted(WHILE_TALKING) : duration(WHILE_RINGING));
    }

    /** When the session began. */
    Optional<Instant> since() {
        return switch (topic) {
            case USER_END ->
                before(Stream.of(lasted(WHILE_TALKING), lasted(WHILE_DIALLING), duration(WHILE_RINGING))
                        .flatMap(Optional::stream)
                        .reduce(Duration::plus));
            case VOICEMAIL_END -> before(duration("voicemailDurationMs"));
            default -> at();
        };
    }

    Optional<Direction> direction() {
        return DIRECTIONS.read(body.text("direction"));
    }

    /** Whoever is rung did not dial, though the conversation be an outbound one: a campaign's, or one handed over. */
    boolean dialled() {
        boolean rung =
                duration(WHILE_RINGING).isPresent() && lasted(WHILE_DIALLING).isEmpty();
        return topic == Topic.USER_END && outbound() && !rung;
    }

    boolean outbound() {
        return direction().filter(Direction.OUTBOUND::equals).isPresent();
    }

    /** A session to which somebody was called in may have another direction and other numbers than the conversation. */
    boolean tellsOfTheWhole() {
        return switch (topic) {
            case USER_START, USER_END -> dialled() || queue().isPresent();
            default -> true;
        };
    }

    /** Nothing of a message's length stated: there is one. */
    boolean messageLeft() {
        return body.text("voicemailDurationMs").isEmpty()
                || duration("voicemailDurationMs").isPresent();
    }

    private Optional<Instant> before(Optional<Duration> lasted) {
        return at().map(end -> end.minus(lasted.orElse(Duration.ZERO)));
    }

    private Optional<Duration> lasted(String... names) {
        return Stream.of(names).flatMap(name -> duration(name).stream()).reduce(Duration::plus);
    }

    /** Milliseconds; none where nothing took any. */
    private Optional<Duration> duration(String name) {
        return body.seconds(name).filter(stated -> !stated.isZero()).map(stated -> stated.dividedBy(1000));
    }
}
