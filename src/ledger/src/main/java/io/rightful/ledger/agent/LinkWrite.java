package io.rightful.ledger.agent;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import io.rightful.rules.agent.AgentLink;

/** What became of linking an agent. */
public sealed interface LinkWrite {
    record Linked(List<AgentLink> links) implements LinkWrite {
        public Linked {
            links = List.copyOf(links);
        }
    }

    record UserNotFound() implements LinkWrite {}

    /** The agent has that many successive links, or the user that many agents, already. */
    record TooMany(int limit) implements LinkWrite {}

    default <T> T fold(Function<List<AgentLink>, T> linked, Supplier<T> userNotFound, IntFunction<T> tooMany) {
        if (this instanceof Linked result) {
            return linked.apply(result.links());
        }
        return this instanceof TooMany result ? tooMany.apply(result.limit()) : userNotFound.get();
    }
}
