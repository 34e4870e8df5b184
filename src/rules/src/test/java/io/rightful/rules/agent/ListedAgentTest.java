package io.rightful.rules.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;

import static io.rightful.rules.agent.Directory.DANA;
import static io.rightful.rules.agent.Directory.agent;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class ListedAgentTest {
    private static final Instant MONDAY = Instant.parse("2026-05-04T08:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant WEDNESDAY = TUESDAY.plusSeconds(86_400);
    private static final Duration READING = Duration.ofSeconds(20);
    private static final Agent ROBIN = agent("Robin Ashdown", "robin@example.com");
    private static final Agent ONLY_ID = Agent.ofId("7");

    private final ListedAgent dana = ListedAgent.first(active(DANA), first(MONDAY));

    @Test
    void nobodyKnowsWhoseAnIdWasBeforeTheListWasFirstRead() {
        assertThat(dana.identify(ONLY_ID, MONDAY.minusSeconds(1))).isEqualTo(ONLY_ID);
        assertThat(dana.identify(ONLY_ID, MONDAY)).isEqualTo(DANA);
        assertThat(dana.identify(ONLY_ID, TUESDAY)).isEqualTo(DANA);
    }

    @Test
    void anIdThatIsNewOnTheListWasNobodyElsesSinceTheListWasReadBefore() {
        ListedAgent robin = ListedAgent.first(active(ROBIN), after(MONDAY, TUESDAY));

        assertThat(robin.identify(ONLY_ID, TUESDAY.minusSeconds(60))).isEqualTo(ROBIN);
        assertThat(robin.identify(ONLY_ID, MONDAY.minusSeconds(1))).isEqualTo(ONLY_ID);
    }

    @Test
    void anIdThatIsGivenToAnotherIsNobodysFromTheLastSightOfTheOneToTheFirstOfTheOther() {
        ListedAgent given =
                dana.again(active(DANA), after(MONDAY, TUESDAY)).again(active(ROBIN), after(TUESDAY, WEDNESDAY));

        assertThat(given.identify(ONLY_ID, TUESDAY.minusSeconds(1))).isEqualTo(DANA);
        assertThat(given.identify(ONLY_ID, TUESDAY)).isEqualTo(ONLY_ID);
        assertThat(given.identify(ONLY_ID, WEDNESDAY))
                .as("while the list is read")
                .isEqualTo(ONLY_ID);
        assertThat(given.identify(ONLY_ID, WEDNESDAY.plus(READING))).isEqualTo(ROBIN);
        assertThat(given.latest().name()).isEqualTo(ROBIN.name());
    }

    @Test
    void whatTheCallItselfSaysOfAnAgentStands() {
        Agent named = Agent.of(Optional.of("7"), Optional.of("Robin Ashdown"), Optional.empty());
        Agent mailed = Agent.of(Optional.of("7"), Optional.empty(), Optional.of("robin@example.com"));

        assertThat(dana.identify(named, TUESDAY)).isEqualTo(named);
        assertThat(dana.identify(mailed, TUESDAY)).isEqualTo(mailed);
    }

    @Test
    void theSameAgainIsTheSame() {
        assertThat(dana.again(active(DANA), after(MONDAY, TUESDAY))).isEqualTo(dana);
        assertThat(dana.gone(TUESDAY).gone(TUESDAY.plusSeconds(1))).isEqualTo(dana.gone(TUESDAY));
    }

    @Test
    void aLeaverStillIsWhoTheyWere() {
        ListedAgent gone = dana.gone(TUESDAY);

        assertThat(gone.state()).isEqualTo(ListedState.GONE);
        assertThat(gone.since()).isEqualTo(TUESDAY);
        assertThat(gone.identify(ONLY_ID, TUESDAY.plusSeconds(1))).isEqualTo(DANA);
    }

    @Test
    void theOldestOfManyIdentitiesAreForgottenAndTheirCallsAreNobodys() {
        ListedAgent many = IntStream.rangeClosed(1, ListedAgent.LIMIT)
                .boxed()
                .reduce(
                        dana,
                        (before, number) -> before.again(
                                active(agent("Robin Ashdown", number + "@example.com")),
                                after(MONDAY, MONDAY.plusSeconds(number))),
                        (one, other) -> other);

        assertThat(many.identities()).hasSize(ListedAgent.LIMIT);
        assertThat(many.identify(ONLY_ID, MONDAY)).isEqualTo(ONLY_ID);
    }

    @Test
    void theTraceSaysThatTheListNamedTheAgent() {
        Directory directory = new Directory().user("dana", "Dana Whitfield", "dana@example.com");
        AgentEvidence stated = directory.evidence(dana.identify(ONLY_ID, Directory.CALL));
        AgentMatch match = ClearMatch.of(
                new AgentEvidence(stated.agent(), Optional.of(dana), List.of(), stated.byEmail(), stated.byName()),
                Directory.CALL);

        assertThat(said(match)).isEqualTo("matched dana: email-matched");
        MatchAssert.assertReasons(match, Reason.AGENT_NOT_LINKED, Reason.AGENT_LISTED, Reason.EMAIL_MATCHED);
    }

    private static DirectoryReading first(Instant begun) {
        return new DirectoryReading(Optional.empty(), begun, begun.plus(READING));
    }

    private static DirectoryReading after(Instant before, Instant begun) {
        return new DirectoryReading(Optional.of(before), begun, begun.plus(READING));
    }

    @Test
    void anAdminsLinkOutranksTheList() {
        Directory directory = new Directory()
                .user("dana", "Dana Whitfield", "dana@example.com")
                .linked(Directory.candidate("robin", "Robin Ashdown"));
        AgentEvidence stated = directory.evidence(dana.identify(ONLY_ID, Directory.CALL));
        AgentMatch match = ClearMatch.of(
                new AgentEvidence(stated.agent(), Optional.of(dana), stated.links(), stated.byEmail(), stated.byName()),
                Directory.CALL);

        assertThat(said(match)).isEqualTo("matched robin: agent-linked");
    }

    private static DirectoryAgent active(Agent agent) {
        return new DirectoryAgent(agent, ListedState.ACTIVE);
    }
}
