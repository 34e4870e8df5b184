package io.rightful.rules.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;

/** The team's members who can be reached now, by priority, and why the others are left out. */
record TeamRounds(List<RingRound> rounds, List<TraceEntry> trace) {
    static TeamRounds of(RingQuestion question) {
        Map<Integer, Set<UserId>> rounds = new TreeMap<>();
        Map<Reason, Set<UserId>> leftOut = new TreeMap<>();
        for (TeamMember member : question.team().members()) {
            Optional<Reason> obstacle = question.availability(member.user()).obstacle();
            obstacle.map(reason -> leftOut.computeIfAbsent(reason, none -> new TreeSet<>()))
                    .orElseGet(() -> rounds.computeIfAbsent(member.priority(), none -> new TreeSet<>()))
                    .add(member.user());
        }
        return new TeamRounds(rounds.values().stream().map(RingRound::new).toList(), trace(question.team(), leftOut));
    }

    /** The owner alone, then the rest: each user once. */
    List<RingRound> after(UserId owner) {
        List<RingRound> all = new ArrayList<>(List.of(RingRound.alone(owner)));
        rounds.stream().flatMap(round -> round.without(owner).stream()).forEach(all::add);
        return all;
    }

    private static List<TraceEntry> trace(RingingTeam team, Map<Reason, Set<UserId>> leftOut) {
        List<TraceEntry> trace = new ArrayList<>(List.of(team(team)));
        leftOut.forEach((reason, users) -> trace.add(TraceEntry.of(Rule.TEAM_MEMBERS, reason, users)));
        if (team.members().isEmpty()) {
            trace.add(TraceEntry.of(Rule.TEAM_MEMBERS, Reason.TEAM_EMPTY));
        }
        return trace;
    }

    private static TraceEntry team(RingingTeam ringing) {
        return ringing.fold(
                team -> TraceEntry.of(
                        Rule.RINGING_TEAM, Reason.TEAM_OF_NUMBER, team.id().value()),
                team -> TraceEntry.of(
                        Rule.RINGING_TEAM, Reason.PRIMARY_TEAM, team.id().value()),
                users -> TraceEntry.of(Rule.RINGING_TEAM, Reason.TEAM_IS_EVERYBODY));
    }

    Set<UserId> users() {
        return rounds.stream().flatMap(round -> round.users().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
