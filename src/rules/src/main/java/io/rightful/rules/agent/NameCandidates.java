package io.rightful.rules.agent;

import java.util.Collection;
import java.util.Set;

import io.rightful.rules.name.NameComparison;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.UserId;

/**
 * Who can have an agent's name.
 *
 * @param name the agent's
 * @param possible by an exact or a compatible name
 * @param blocking whose name differs by the generation alone: never meant, but too near for another to be a match
 */
record NameCandidates(PersonName name, CandidateSet possible, CandidateSet blocking) {
    private static final Set<NameComparison> POSSIBLE = Set.of(NameComparison.EXACT, NameComparison.COMPATIBLE);
    private static final Set<NameComparison> BLOCKING = Set.of(NameComparison.CONFLICTING_GENERATION);

    static NameCandidates of(PersonName agent, Collection<Candidate> namesakes) {
        return new NameCandidates(agent, within(POSSIBLE, agent, namesakes), within(BLOCKING, agent, namesakes));
    }

    private static CandidateSet within(
            Set<NameComparison> comparisons, PersonName agent, Collection<Candidate> namesakes) {
        return CandidateSet.of(namesakes.stream()
                .filter(namesake -> PersonName.of(namesake.name())
                        .filter(user -> comparisons.contains(NameComparison.of(agent, user)))
                        .isPresent())
                .toList());
    }

    /** Whom the name points to: those it can mean, else those it all but means. */
    CandidateSet pointedTo() {
        return possible.isEmpty() ? blocking : possible;
    }

    Set<UserId> all() {
        return possible.usersAnd(blocking.users());
    }

    boolean meansOne() {
        return possible.isOne() && all().size() == 1;
    }
}
