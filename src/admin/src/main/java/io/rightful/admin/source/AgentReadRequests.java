package io.rightful.admin.source;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.ledger.source.ShownApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.problem.Problem;

/** Has a source's agents listed now. */
@RequestScoped
public class AgentReadRequests {
    private final ShownApiAccesses accesses;
    private final SourceSchedules schedules;

    AgentReadRequests(ShownApiAccesses accesses, SourceSchedules schedules) {
        this.accesses = accesses;
        this.schedules = schedules;
    }

    public void now(Source source) {
        if (accesses.find(source.account(), source.name()).isEmpty()) {
            throw Problem.of(
                            409,
                            "no-api-access",
                            "The phone system cannot be asked",
                            "Enter what lets us in first, with PUT on the source's api-access.")
                    .exception();
        }
        schedules.agentsNow(source);
    }
}
