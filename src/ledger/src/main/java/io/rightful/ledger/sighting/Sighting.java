package io.rightful.ledger.sighting;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.SourceName;

/** An agent that a source named and that matched no user when it was first seen. */
public record Sighting(SourceName source, AgentKey key, Agent agent) {}
