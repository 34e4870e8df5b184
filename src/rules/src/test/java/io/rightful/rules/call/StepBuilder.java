package io.rightful.rules.call;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;

/** Builds call-flow steps for tests. Times are seconds after {@link CallBuilder#START}. */
public final class StepBuilder {
    private final String id;
    private final StepKind kind;
    private List<Agent> agents = List.of();
    private Optional<String> flowStep = Optional.empty();
    private Optional<Integer> position = Optional.empty();
    private Optional<Instant> startedAt = Optional.empty();
    private Optional<String> email = Optional.empty();

    private StepBuilder(String id, StepKind kind) {
        this.id = id;
        this.kind = kind;
    }

    public static StepBuilder step(String id, StepKind kind) {
        return new StepBuilder(id, kind);
    }

    public static StepBuilder ringing(String id, String... agents) {
        return step(id, StepKind.AGENT).agents(agents);
    }

    public static StepBuilder voicemail(String id) {
        return step(id, StepKind.VOICEMAIL);
    }

    public StepBuilder agents(String... rung) {
        agents = Arrays.stream(rung).map(CallBuilder::agent).toList();
        return this;
    }

    public StepBuilder agent(Agent agent) {
        agents = List.of(agent);
        return this;
    }

    public StepBuilder flowStep(String provided) {
        flowStep = Optional.of(provided);
        return this;
    }

    public StepBuilder at(int place) {
        position = Optional.of(place);
        return this;
    }

    public StepBuilder from(long seconds) {
        startedAt = Optional.of(CallBuilder.START.plusSeconds(seconds));
        return this;
    }

    public StepBuilder email(String address) {
        email = Optional.of(address);
        return this;
    }

    public Step build() {
        return new Step(id, flowStep, position, kind, Optional.empty(), startedAt, agents, email);
    }
}
