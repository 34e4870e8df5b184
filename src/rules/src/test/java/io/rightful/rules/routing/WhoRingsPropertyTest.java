package io.rightful.rules.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class WhoRingsPropertyTest {
    private static final List<UserId> USERS =
            List.of("ann", "bob", "cid", "dan", "eve").stream().map(UserId::new).toList();

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void eachUserRingsOnceAtMostAndOnlyIfTheyCanBeReached(@ForAll("questions") RingQuestion question) {
        List<UserId> ringing = ringing(WhoRings.plan(question));

        assertThat(ringing).doesNotHaveDuplicates();
        assertThat(ringing)
                .allSatisfy(user ->
                        assertThat(question.availability(user).obstacle()).isEmpty());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nobodyOfTheTeamIsForgottenUnlessOnlyTheOwnerRings(@ForAll("questions") RingQuestion question) {
        RingPlan plan = WhoRings.plan(question);
        Set<UserId> reachable = question.team().members().stream()
                .map(TeamMember::user)
                .filter(user -> question.availability(user).obstacle().isEmpty())
                .collect(Collectors.toSet());

        assertThat(onlyOwner(plan) || ringing(plan).containsAll(reachable)).isTrue();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nobodyRingsBeforeAnotherOfALowerPriorityButTheOwner(@ForAll("questions") RingQuestion question) {
        Map<UserId, Integer> priorities =
                question.team().members().stream().collect(Collectors.toMap(TeamMember::user, TeamMember::priority));
        List<Integer> rung = ringing(WhoRings.plan(question)).stream()
                .filter(user -> !owner(question).equals(Optional.of(user)))
                .map(priorities::get)
                .toList();

        assertThat(rung).isSorted();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void onlyACallThatRingsNobodyButTheOwnerIsTriedAgain(@ForAll("questions") RingQuestion question) {
        RingPlan plan = WhoRings.plan(question);

        assertThat(plan.retries().isEmpty() || onlyOwner(plan)).isTrue();
        assertThat(plan.retries()).extracting(Retry::at).isSorted().allMatch(question.now()::isBefore);
    }

    /** Calls are never routed to a primary agent. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aContactsPrimaryAgentChangesNothing(
            @ForAll("questions") RingQuestion question, @ForAll("users") UserId primaryAgent) {
        ContactView other = question.caller()
                .fold(
                        question::caller,
                        unknown -> unknown,
                        known -> RingBuilder.known(known.owner(), known.ownerKnown(), Optional.of(primaryAgent)),
                        shared -> shared);

        assertThat(WhoRings.plan(new RingQuestion(
                        other,
                        question.ofNumber(),
                        question.team(),
                        question.account(),
                        question.users(),
                        question.now())))
                .isEqualTo(WhoRings.plan(question));
    }

    private static List<UserId> ringing(RingPlan plan) {
        return plan.rounds().stream().flatMap(round -> round.users().stream()).toList();
    }

    private static boolean onlyOwner(RingPlan plan) {
        return plan.reason().name().startsWith("ONLY_OWNER");
    }

    private static Optional<UserId> owner(RingQuestion question) {
        return question.caller()
                .fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> known.owner().owningUser(),
                        shared -> Optional.empty());
    }

    @Provide
    Arbitrary<UserId> users() {
        return Arbitraries.of(USERS);
    }

    @Provide
    Arbitrary<RingQuestion> questions() {
        Arbitrary<Attendance> attendances = Arbitraries.of(
                RingBuilder.reachable(),
                RingBuilder.reachable(),
                RingBuilder.offHours(),
                RingBuilder.leaver(),
                RingBuilder.stating(PresenceState.AWAY));
        Arbitrary<RoutingSettings> settings =
                Arbitraries.of(LeadOwnerRouting.class).map(option -> new RoutingSettings(option, RingBuilder.RETRIES));
        return Combinators.combine(
                        callers(),
                        Arbitraries.of(LeadOwnerRouting.class).optional(0.3),
                        teams(),
                        settings,
                        Arbitraries.maps(users(), attendances))
                .as((caller, ofNumber, team, account, users) ->
                        new RingQuestion(caller, ofNumber, team, account, Map.copyOf(users), RingBuilder.NOW));
    }

    private Arbitrary<ContactView> callers() {
        Arbitrary<LeadOwner> owners = Combinators.combine(users(), Arbitraries.of(OwnerCause.class))
                .as((user, cause) -> RingBuilder.owner(user.value(), cause));
        return Arbitraries.oneOf(
                Combinators.combine(owners, users().optional())
                        .as((owner, primary) -> RingBuilder.known(owner, true, primary)),
                Arbitraries.of(
                        new ContactView.Nobody(),
                        RingBuilder.shared(),
                        RingBuilder.known(LeadOwner.NEVER_OWNED, true, Optional.empty())));
    }

    private Arbitrary<RingingTeam> teams() {
        Arbitrary<Team> listed = Combinators.combine(
                        Arbitraries.maps(users(), Arbitraries.integers().between(1, 3)),
                        Arbitraries.of(LeadOwnerRouting.class).optional(0.3))
                .as((members, option) -> new Team(
                        new TeamId("sales"),
                        "Sales",
                        false,
                        option,
                        members.entrySet().stream()
                                .map(member -> new TeamMember(member.getKey(), member.getValue()))
                                .toList()));
        return Arbitraries.oneOf(
                listed.map(RingingTeam.OfNumber::new),
                listed.map(RingingTeam.Primary::new),
                users().set().map(RingingTeam.Everybody::new));
    }
}
