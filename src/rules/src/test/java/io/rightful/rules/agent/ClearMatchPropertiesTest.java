package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

import static io.rightful.rules.agent.Directory.CALL;
import static org.assertj.core.api.Assertions.assertThat;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ClearMatchPropertiesTest {
    private static final ActivePeriod BEFORE_THE_CALL = new ActivePeriod(Optional.empty(), Optional.of(CALL));

    @Property
    void theOrderOfTheEvidenceCarriesNothing(@ForAll("evidence") AgentEvidence evidence, @ForAll Random random) {
        AgentEvidence shuffled = new AgentEvidence(
                evidence.agent(),
                shuffled(evidence.links(), random),
                shuffled(evidence.byEmail(), random),
                shuffled(evidence.byName(), random));

        assertThat(ClearMatch.of(shuffled, CALL)).isEqualTo(ClearMatch.of(evidence, CALL));
    }

    @Property
    void evidenceToldTwiceIsToldOnce(@ForAll("evidence") AgentEvidence evidence) {
        AgentEvidence twice = new AgentEvidence(
                evidence.agent(), twice(evidence.links()), twice(evidence.byEmail()), twice(evidence.byName()));

        assertThat(ClearMatch.of(twice, CALL)).isEqualTo(ClearMatch.of(evidence, CALL));
    }

    @Property
    void aFurtherNamesakeNeverMakesTheMatchSomeoneWhoWasAlreadyThere(
            @ForAll("evidence") AgentEvidence evidence, @ForAll("candidate") Candidate namesake) {
        Set<UserId> before = matched(ClearMatch.of(evidence, CALL));
        AgentEvidence more = new AgentEvidence(
                evidence.agent(), evidence.links(), evidence.byEmail(), with(evidence.byName(), namesake));

        assertThat(matched(ClearMatch.of(more, CALL))).isSubsetOf(union(before, Set.of(namesake.user())));
    }

    @Property
    void aFurtherHolderOfTheEmailNeverMakesTheMatchSomeoneWhoWasAlreadyThere(
            @ForAll("evidence") AgentEvidence evidence, @ForAll("candidate") Candidate holder) {
        Set<UserId> before = matched(ClearMatch.of(evidence, CALL));
        AgentEvidence more = new AgentEvidence(
                evidence.agent(), evidence.links(), with(evidence.byEmail(), holder), evidence.byName());

        assertThat(matched(ClearMatch.of(more, CALL))).isSubsetOf(union(before, Set.of(holder.user())));
    }

    @Property
    void aSharedNameStaysSharedWhoeverElseHasIt(
            @ForAll("evidence") AgentEvidence evidence, @ForAll("candidate") Candidate namesake) {
        AgentEvidence less = new AgentEvidence(evidence.agent(), List.of(), List.of(), evidence.byName());
        AgentEvidence more =
                new AgentEvidence(evidence.agent(), List.of(), List.of(), with(evidence.byName(), namesake));

        assertThat(ambiguous(ClearMatch.of(more, CALL))).containsAll(ambiguous(ClearMatch.of(less, CALL)));
    }

    @Property
    void aLinkOutranksWhateverElseIsKnown(
            @ForAll("evidence") AgentEvidence evidence, @ForAll("candidate") Candidate linked) {
        AgentEvidence byAdmin = new AgentEvidence(
                Agent.ofId("7").or(evidence.agent()),
                List.of(new AgentLink(ActivePeriod.ALWAYS, new LinkTarget.ToUser(linked))),
                evidence.byEmail(),
                evidence.byName());

        assertThat(ClearMatch.of(byAdmin, CALL)
                        .<Optional<UserId>>fold(
                                matched -> Optional.of(matched.user()),
                                nobody -> Optional.empty(),
                                inactive -> Optional.of(inactive.user()),
                                ambiguous -> Optional.empty(),
                                unmatched -> Optional.empty()))
                .contains(linked.user());
    }

    @Property
    void whoeverIsNamedIsInTheEvidenceAndInTheTrace(@ForAll("evidence") AgentEvidence evidence) {
        AgentMatch match = ClearMatch.of(evidence, CALL);
        Set<UserId> named = union(matched(match), ambiguous(match));
        Stream<Candidate> linked =
                evidence.links().stream().flatMap(link -> link.target().fold(Stream::of, Stream::<Candidate>empty));
        Set<UserId> known = Stream.of(linked, evidence.byEmail().stream(), evidence.byName().stream())
                .flatMap(Function.identity())
                .map(Candidate::user)
                .collect(Collectors.toSet());

        assertThat(known).containsAll(named);
        assertThat(match.trace().stream().flatMap(entry -> entry.users().stream()))
                .containsAll(named);
        assertThat(match.trace().stream().map(entry -> entry.rule())).isSorted();
    }

    @Provide
    Arbitrary<Candidate> candidate() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("Ann Lee", "Ann Q Lee", "Ann Lee Jr", "Ann Lee Sr", "Ann May Lee", "A Lee"),
                        Arbitraries.of(ActivePeriods.ALWAYS, Directory.LEFT_BEFORE))
                .as((id, name, active) -> Directory.candidate("user-" + id, name, active));
    }

    @Provide
    Arbitrary<AgentEvidence> evidence() {
        Arbitrary<Agent> agent = Combinators.combine(
                        Arbitraries.of("7").optional(),
                        Arbitraries.of("Ann Lee", "Lee, Ann", "Ann Lee Jr", "Ann Q Lee", "A Lee")
                                .optional(),
                        Arbitraries.of("ann@example.com").optional())
                .as(Agent::of);
        Arbitrary<List<Candidate>> candidates = candidate().list().ofMaxSize(3);
        Arbitrary<List<AgentLink>> links = Combinators.combine(candidate(), Arbitraries.of(0, 1, 2))
                .as((user, kind) -> new AgentLink(
                        kind == 0 ? BEFORE_THE_CALL : ActivePeriod.ALWAYS,
                        kind == 1 ? new LinkTarget.ToNobody() : new LinkTarget.ToUser(user)))
                .list()
                .ofMaxSize(2);
        return Combinators.combine(agent, links, candidates, candidates).as(AgentEvidence::new);
    }

    private static Set<UserId> matched(AgentMatch match) {
        return match.fold(
                matched -> Set.of(matched.user()),
                nobody -> Set.of(),
                inactive -> Set.of(),
                ambiguous -> Set.of(),
                unmatched -> Set.of());
    }

    private static Set<UserId> ambiguous(AgentMatch match) {
        return match.fold(
                matched -> Set.of(),
                nobody -> Set.of(),
                inactive -> Set.of(),
                AgentMatch.Ambiguous::candidates,
                unmatched -> Set.of());
    }

    private static Set<UserId> union(Set<UserId> some, Set<UserId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static <T> List<T> with(List<T> items, T item) {
        return Stream.concat(items.stream(), Stream.of(item)).toList();
    }

    private static <T> List<T> twice(List<T> items) {
        return Stream.concat(items.stream(), items.stream()).toList();
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
