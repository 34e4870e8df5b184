package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.agent.Agent;

/** Builds calls for tests. Times are seconds after {@link #START}. */
public final class CallBuilder {
    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    public static final String CALLER = "+12025550123";

    private final CallResult result;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private String callId = "call-1";
    private String source = "generic";
    private Optional<Direction> direction = Optional.of(Direction.INBOUND);
    private Optional<Instant> startedAt = Optional.of(START);
    private Optional<Instant> answeredAt = Optional.empty();
    private Optional<Duration> talkTime = Optional.empty();
    private Optional<Agent> placedBy = Optional.empty();
    private Party contact = Party.ofNumber(CALLER);
    private Set<String> ownNumbers = Set.of();

    private CallBuilder(CallResult result) {
        this.result = result;
    }

    public static CallBuilder call(CallResult result) {
        return new CallBuilder(result);
    }

    public static CallBuilder answered() {
        return call(CallResult.ANSWERED);
    }

    public static CallBuilder missed() {
        return call(CallResult.MISSED);
    }

    public static Agent agent(String id) {
        return Agent.of(Optional.of(id), Optional.of(id + " Example"), Optional.of(id + "@example.com"));
    }

    public CallBuilder key(String nextSource, String nextCallId) {
        source = nextSource;
        callId = nextCallId;
        return this;
    }

    public CallBuilder direction(Direction stated) {
        direction = Optional.of(stated);
        return this;
    }

    public CallBuilder withoutDirection() {
        direction = Optional.empty();
        return this;
    }

    public CallBuilder outbound() {
        return direction(Direction.OUTBOUND);
    }

    public CallBuilder placedBy(String agent) {
        placedBy = Optional.of(agent(agent));
        return this;
    }

    public CallBuilder placedBy(Agent agent) {
        placedBy = Optional.of(agent);
        return this;
    }

    public CallBuilder answeredAfter(long seconds) {
        answeredAt = Optional.of(START.plusSeconds(seconds));
        return this;
    }

    public CallBuilder withoutTimes() {
        startedAt = Optional.empty();
        return this;
    }

    public CallBuilder talking(long seconds) {
        talkTime = Optional.of(Duration.ofSeconds(seconds));
        return this;
    }

    public CallBuilder with(Party party) {
        contact = party;
        return this;
    }

    public CallBuilder ownNumber(String number) {
        ownNumbers = Set.of(number);
        return this;
    }

    public CallBuilder leg(LegBuilder leg) {
        legs.add(leg.build());
        return this;
    }

    /** Somebody talked; nothing more is stated. */
    public CallBuilder talked(String agent) {
        return leg(LegBuilder.talked(agent));
    }

    public CallBuilder step(StepBuilder step) {
        steps.add(step.build());
        return this;
    }

    public Call build() {
        return new Call(
                new CallKey(new AccountId("demo"), new SourceName(source), callId),
                Set.of(),
                result,
                direction,
                startedAt,
                answeredAt,
                Optional.empty(),
                talkTime,
                contact,
                ownNumbers,
                placedBy,
                legs,
                steps,
                Set.of());
    }
}
