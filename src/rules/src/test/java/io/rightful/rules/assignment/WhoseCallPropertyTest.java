package io.rightful.rules.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Calls;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(Calls.class)
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class WhoseCallPropertyTest {
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLegsStepsAndAgentsNeverChangesTheDecision(@ForAll CallQuestion question, @ForAll Random random) {
        Call shuffled = shuffled(question.call(), random);

        assertThat(WhoseCall.decide(about(question, shuffled, question.users())))
                .isEqualTo(WhoseCall.decide(question));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aCallIsAssignedOnlyByHandOrToSomebodyWhoIsActiveNow(@ForAll CallQuestion question) {
        CallDecision decision = WhoseCall.decide(question);

        assertThat(decision.responsible().stream())
                .allMatch(user -> decision.reason() == Reason.MANUAL_USER
                        || activeUsers(question).anyMatch(user::equals));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsAssignedBecauseTheyMightBeMeant(@ForAll CallQuestion question) {
        Set<Reason> byMatch =
                Set.of(Reason.PLACED_BY_USER, Reason.HANDLED_BY_USER, Reason.STEP_AGENT, Reason.VOICEMAIL_EMAIL);
        CallDecision decision = WhoseCall.decide(question);

        assertThat(decision.responsible().stream())
                .allMatch(user -> !byMatch.contains(decision.reason())
                        || matches(question)
                                .anyMatch(match ->
                                        Meant.user(match).filter(user::equals).isPresent()));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyCandidateIsNamedBySomeMatch(@ForAll CallQuestion question) {
        List<UserId> meant =
                matches(question).flatMap(match -> Meant.users(match).stream()).toList();

        assertThat(WhoseCall.decide(question)
                        .<Set<UserId>>fold(assigned -> Set.of(), unassigned -> unassigned.candidates()))
                .allMatch(meant::contains);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void onlyTheUsersNeededAreLookedAt(@ForAll CallQuestion question) {
        Set<UserId> needed = WhoseCall.usersNeeded(question);
        Map<UserId, ActivePeriods> users = new HashMap<>(question.users());
        users.keySet().retainAll(needed);

        assertThat(WhoseCall.decide(about(question, question.call(), users))).isEqualTo(WhoseCall.decide(question));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void allWhomItMayAskForAreLookedUp(@ForAll CallQuestion question) {
        Map<AgentKey, AgentMatch> agents = new HashMap<>(question.agents());
        agents.keySet().retainAll(LookedUp.agents(question.call()).keySet());
        Map<EmailAddress, AgentMatch> voicemails = new HashMap<>(question.voicemails());
        voicemails.keySet().retainAll(LookedUp.voicemails(question.call()));
        CallQuestion fewer = new CallQuestion(
                question.call(),
                question.policy(),
                agents,
                voicemails,
                question.contact(),
                question.manual(),
                question.users(),
                question.now());

        assertThat(WhoseCall.decide(fewer)).isEqualTo(WhoseCall.decide(question));
    }

    private static Stream<UserId> activeUsers(CallQuestion question) {
        Stream<UserId> matched = matches(question)
                .flatMap(match -> match.fold(
                        one -> one.active().activeAt(question.now()) ? Stream.of(one.user()) : Stream.empty(),
                        nobody -> Stream.empty(),
                        inactive -> Stream.empty(),
                        ambiguous -> Stream.empty(),
                        unmatched -> Stream.empty()));
        Stream<UserId> named = question.users().entrySet().stream()
                .filter(entry -> entry.getValue().activeAt(question.now()))
                .map(Map.Entry::getKey);
        return Stream.concat(matched, named);
    }

    private static Stream<AgentMatch> matches(CallQuestion question) {
        return Stream.concat(question.agents().values().stream(), question.voicemails().values().stream());
    }

    private static CallQuestion about(CallQuestion question, Call call, Map<UserId, ActivePeriods> users) {
        return new CallQuestion(
                call,
                question.policy(),
                question.agents(),
                question.voicemails(),
                question.contact(),
                question.manual(),
                users,
                question.now());
    }

    private static Call shuffled(Call call, Random random) {
        List<Leg> legs = new ArrayList<>(call.legs());
        List<Step> steps = new ArrayList<>(call.steps().stream()
                .map(step -> new Step(
                        step.id(),
                        step.flowStep(),
                        step.position(),
                        step.kind(),
                        step.name(),
                        step.startedAt(),
                        shuffled(step.agents(), random),
                        step.email()))
                .toList());
        return new Call(
                call.key(),
                call.aliases(),
                call.result(),
                call.direction(),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.talkTime(),
                call.contact(),
                call.ownNumbers(),
                call.placedBy(),
                shuffled(legs, random),
                shuffled(steps, random),
                call.payloads());
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
