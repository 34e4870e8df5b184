package io.rightful.admin.agent;

import java.util.List;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentLink;

/** An agent's links, in the order of their periods. */
public record LinksView(String source, String agent, List<LinkView> links) {
    static LinksView of(String source, AgentKey agent, List<AgentLink> links) {
        return new LinksView(
                source, agent.value(), links.stream().map(LinkView::of).toList());
    }
}
