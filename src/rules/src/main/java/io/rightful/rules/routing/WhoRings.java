package io.rightful.rules.routing;

import java.util.List;
import java.util.stream.Stream;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** Who rings for an inbound call. A contact's primary agent has no part in it: they get texts and forms alone. */
public final class WhoRings {
    private WhoRings() {}

    public static RingPlan plan(RingQuestion question) {
        ChosenOption chosen = ChosenOption.of(question);
        CallersOwner owner = CallersOwner.of(question);
        RingPlan plan =
                switch (chosen.option()) {
                    case TEAM_IN_PRIORITY_ORDER -> inOrder(question, owner);
                    case OWNER_FIRST -> ownerFirst(question, owner);
                    case ONLY_OWNER -> onlyOwner(question, owner);
                };
        return new RingPlan(plan.rounds(), plan.retries(), plan.reason(), join(chosen.trace(), plan.trace()));
    }

    /** An owner outside the team gets no ring of their own, because the option asks for the team. */
    private static RingPlan inOrder(RingQuestion question, CallersOwner owner) {
        TeamRounds team = TeamRounds.of(question);
        return ofTeam(
                team,
                Reason.TEAM_RINGS,
                owner.fold(
                        user -> owner(
                                user,
                                team.users().contains(user) ? Reason.OWNER_RINGS_WITH_TEAM : Reason.OWNER_NOT_IN_TEAM),
                        WhoRings::owner,
                        none -> none));
    }

    private static RingPlan ownerFirst(RingQuestion question, CallersOwner owner) {
        TeamRounds team = TeamRounds.of(question);
        return owner.fold(
                user -> new RingPlan(
                        team.after(user),
                        List.of(),
                        Reason.OWNER_RINGS_FIRST,
                        join(List.of(owner(user, Reason.OWNER_RINGS_FIRST)), team.trace())),
                (user, obstacle) -> ofTeam(team, Reason.OWNER_UNREACHABLE, owner(user, obstacle)),
                none -> ofTeam(team, none.reason(), none));
    }

    private static RingPlan onlyOwner(RingQuestion question, CallersOwner owner) {
        return owner.fold(
                user -> withRetries(
                        List.of(RingRound.alone(user)),
                        Reason.ONLY_OWNER_RINGS,
                        user,
                        owner(user, Reason.ONLY_OWNER_RINGS),
                        question),
                (user, obstacle) ->
                        withRetries(List.of(), Reason.ONLY_OWNER_UNREACHABLE, user, owner(user, obstacle), question),
                none -> ofTeam(TeamRounds.of(question), none.reason(), none));
    }

    private static RingPlan ofTeam(TeamRounds team, Reason reason, TraceEntry owner) {
        Reason outcome = team.rounds().isEmpty() ? Reason.NOBODY_RINGS : reason;
        return new RingPlan(team.rounds(), List.of(), outcome, join(List.of(owner), team.trace()));
    }

    private static RingPlan withRetries(
            List<RingRound> rounds, Reason reason, UserId owner, TraceEntry told, RingQuestion question) {
        RetryPlan plan = new RetryPlan(question.account().leadRetries(), question.attendance(owner));
        List<Retry> retries = plan.all(question.now());
        Reason planned = retries.isEmpty() ? Reason.RETRIES_NONE : Reason.RETRIES_PLANNED;
        return new RingPlan(rounds, retries, reason, List.of(told, TraceEntry.of(Rule.LEAD_RETRY, planned)));
    }

    private static TraceEntry owner(UserId user, Reason reason) {
        return TraceEntry.of(Rule.LEAD_OWNER, reason, user);
    }

    private static List<TraceEntry> join(List<TraceEntry> first, List<TraceEntry> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
