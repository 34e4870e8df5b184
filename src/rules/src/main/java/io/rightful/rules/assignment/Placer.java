package io.rightful.rules.assignment;

import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Direction;

/** Who placed an outbound call. Nobody placed an inbound one, nor one whose direction is not stated. */
final class Placer {
    private Placer() {}

    static Optional<Agent> of(Call call) {
        return call.direction()
                .filter(Direction.OUTBOUND::equals)
                .flatMap(outbound -> call.placedBy())
                .filter(agent -> agent.key().isPresent());
    }
}
