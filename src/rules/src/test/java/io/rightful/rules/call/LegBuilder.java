package io.rightful.rules.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.agent.Agent;

/** Builds legs for tests. Times are seconds after {@link CallBuilder#START}. */
public final class LegBuilder {
    private final String id;
    private final Optional<Agent> agent;
    private LegOutcome outcome = LegOutcome.TALKED;
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<Duration> talkTime = Optional.empty();
    private Optional<String> step = Optional.empty();

    private LegBuilder(String id, Optional<Agent> agent) {
        this.id = id;
        this.agent = agent;
    }

    public static LegBuilder talked(String agent) {
        return new LegBuilder("leg-" + agent, Optional.of(CallBuilder.agent(agent)));
    }

    public static LegBuilder talkedAgain(String agent) {
        return new LegBuilder("leg-" + agent + "-again", Optional.of(CallBuilder.agent(agent)));
    }

    public static LegBuilder talkedBy(String id, Agent agent) {
        return new LegBuilder(id, Optional.of(agent));
    }

    public static LegBuilder rang(String agent) {
        LegBuilder leg = new LegBuilder("rang-" + agent, Optional.of(CallBuilder.agent(agent)));
        leg.outcome = LegOutcome.RANG;
        return leg;
    }

    public static LegBuilder left(String agent) {
        LegBuilder leg = new LegBuilder("left-" + agent, Optional.of(CallBuilder.agent(agent)));
        leg.outcome = LegOutcome.LEFT;
        return leg;
    }

    public static LegBuilder somebodyTalked(String id) {
        return new LegBuilder(id, Optional.empty());
    }

    public LegBuilder in(String stepId) {
        step = Optional.of(stepId);
        return this;
    }

    public LegBuilder from(long seconds) {
        startedAt = Optional.of(CallBuilder.START.plusSeconds(seconds));
        return this;
    }

    public LegBuilder until(long seconds) {
        endedAt = Optional.of(CallBuilder.START.plusSeconds(seconds));
        return this;
    }

    public LegBuilder talking(long seconds) {
        talkTime = Optional.of(Duration.ofSeconds(seconds));
        return this;
    }

    public Leg build() {
        return new Leg(id, agent, outcome, startedAt, endedAt, talkTime, step);
    }
}
