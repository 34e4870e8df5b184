package io.rightful.ledger.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;

/** Puts a link after others so that no two hold at one time. */
public final class LinkPeriods {
    private LinkPeriods() {}

    public static List<AgentLink> put(List<AgentLink> earlier, LinkTarget target, Optional<Instant> from) {
        List<AgentLink> links = new ArrayList<>();
        from.ifPresent(start -> earlier.forEach(link -> endedAt(link, start).ifPresent(links::add)));
        links.add(new AgentLink(new ActivePeriod(from, Optional.empty()), target));
        return links;
    }

    private static Optional<AgentLink> endedAt(AgentLink link, Instant time) {
        return new ActivePeriods(List.of(link.when()))
                .endedAt(time).periods().stream().findFirst().map(when -> new AgentLink(when, link.target()));
    }
}
