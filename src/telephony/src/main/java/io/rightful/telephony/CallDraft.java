package io.rightful.telephony;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.Step;

/** A call being read: what a provider does not say is left unsaid. */
public final class CallDraft {
    private final CallKey key;
    private final Set<String> aliases = new TreeSet<>();
    private Instant eventTime;
    private CallResult result = CallResult.STARTED;
    private Optional<Direction> direction = Optional.empty();
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> answeredAt = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<Duration> talkTime = Optional.empty();
    private Party contact = Party.UNKNOWN;
    private Set<String> ownNumbers = Set.of();
    private Optional<Agent> placedBy = Optional.empty();
    private List<Leg> legs = List.of();
    private List<Step> steps = List.of();

    public CallDraft(SourceContext context, String callId) {
        this.key = context.key(callId);
        this.eventTime = context.receivedAt();
    }

    /** An alias equal to the call id is none. */
    public CallDraft alias(Optional<String> value) {
        value.filter(alias -> !alias.equals(key.callId())).ifPresent(aliases::add);
        return this;
    }

    /** The provider's own time of this statement; left out, the time at the door stands. */
    public CallDraft eventTime(Optional<Instant> value) {
        eventTime = value.orElse(eventTime);
        return this;
    }

    public CallDraft result(CallResult value) {
        result = value;
        return this;
    }

    public CallDraft direction(Optional<Direction> value) {
        direction = value;
        return this;
    }

    public CallDraft startedAt(Optional<Instant> value) {
        startedAt = value;
        return this;
    }

    public CallDraft answeredAt(Optional<Instant> value) {
        answeredAt = value;
        return this;
    }

    public CallDraft endedAt(Optional<Instant> value) {
        endedAt = value;
        return this;
    }

    public CallDraft talkTime(Optional<Duration> value) {
        talkTime = value;
        return this;
    }

    public CallDraft contact(Party value) {
        contact = value;
        return this;
    }

    public CallDraft ownNumbers(Set<String> value) {
        ownNumbers = value;
        return this;
    }

    public CallDraft placedBy(Optional<Agent> value) {
        placedBy = value;
        return this;
    }

    public CallDraft legs(List<Leg> value) {
        legs = value;
        return this;
    }

    public CallDraft steps(List<Step> value) {
        steps = value;
        return this;
    }

    /** An end that is not final, or that lies before the start, is left out; the start is kept. */
    public Normalised.OfCall part() {
        Call call = new Call(
                key,
                aliases,
                result,
                direction,
                startedAt,
                answeredAt,
                Spans.end(startedAt, endedAt).filter(end -> result.finished()),
                talkTime,
                contact,
                ownNumbers,
                placedBy,
                legs,
                steps,
                Set.of());
        return new Normalised.OfCall(new CallPart(call, eventTime));
    }
}
