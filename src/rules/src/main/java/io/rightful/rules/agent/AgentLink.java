package io.rightful.rules.agent;

import io.rightful.rules.user.ActivePeriod;

/** An admin's mapping of one agent, and when it holds. */
public record AgentLink(ActivePeriod when, LinkTarget target) {}
