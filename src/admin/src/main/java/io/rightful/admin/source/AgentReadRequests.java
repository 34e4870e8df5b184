package io.rightful.admin.source;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.ledger.source.Source;

/** Has a source's agents listed now. */
@RequestScoped
public class AgentReadRequests {
    private final PhoneSystems phoneSystems;
    private final SourceSchedules schedules;

    AgentReadRequests(PhoneSystems phoneSystems, SourceSchedules schedules) {
        this.phoneSystems = phoneSystems;
        this.schedules = schedules;
    }

    public void now(Source source) {
        phoneSystems.requireAccess(source);
        schedules.agentsNow(source);
    }
}
