package io.rightful.admin.agent;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;

/** Whom an agent is said to be, from when until when; an absent bound is open. */
public record LinkView(
        Optional<String> user, Optional<Boolean> nobody, Optional<Instant> from, Optional<Instant> until) {
    static LinkView of(AgentLink link) {
        LinkTarget target = link.target();
        return new LinkView(
                target.fold(user -> Optional.of(user.user().value()), Optional::empty),
                target.fold(user -> Optional.empty(), () -> Optional.of(true)),
                link.when().from(),
                link.when().until());
    }
}
