package io.rightful.rules.routing;

import java.util.List;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;

/** The number's option over the team's over the account's, and whose it is. */
record ChosenOption(LeadOwnerRouting option, Reason level) {
    static ChosenOption of(RingQuestion question) {
        return question.ofNumber()
                .map(option -> new ChosenOption(option, Reason.ROUTING_OF_NUMBER))
                .or(() -> question.team()
                        .leadOwnerRouting()
                        .map(option -> new ChosenOption(option, Reason.ROUTING_OF_TEAM)))
                .orElseGet(() -> new ChosenOption(question.account().leadOwnerRouting(), Reason.ROUTING_OF_ACCOUNT));
    }

    List<TraceEntry> trace() {
        return List.of(TraceEntry.of(Rule.LEAD_OWNER_ROUTING, level, option.code()));
    }
}
