package io.rightful.webhooks.routing;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

import io.rightful.rules.routing.Retry;
import io.rightful.rules.routing.RingPlan;
import io.rightful.rules.routing.RingRound;
import io.rightful.rules.user.UserId;

/** A ring plan in plain JSON. */
@RegisterForReflection // a Response does not tell the native build what it holds
public record RingAnswer(List<Round> rounds, List<Planned> retries, Why why) {

    /** Users who ring together, where nobody of the round before answered. */
    @RegisterForReflection
    public record Round(List<String> users) {
        static Round of(RingRound round) {
            return new Round(round.users().stream().map(UserId::value).toList());
        }
    }

    /** When the lead is called back, should nobody answer. */
    @RegisterForReflection
    public record Planned(int attempt, String at) {
        static Planned of(Retry retry) {
            return new Planned(retry.attempt(), retry.at().toString());
        }
    }

    static RingAnswer of(RingPlan plan) {
        return new RingAnswer(
                plan.rounds().stream().map(Round::of).toList(),
                plan.retries().stream().map(Planned::of).toList(),
                Why.of(plan.reason(), plan.trace()));
    }
}
