package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.sighting.Sightings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.DirectoryReading;
import io.rightful.rules.agent.ListedState;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

/** Calls whose agent is an id alone, and what the phone system's own list says of it. */
class ListedAgentDecisionsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Instant SUNDAY = Sample.MONDAY.minus(Duration.ofDays(1));
    private static final Agent ONLY_ID = Agent.ofId("7");
    private static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");
    private static final Agent BOB = Sample.agent("Bob Stone", "bob@example.com");

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Users users = new Users(DYNAMODB.client(), tables);
    private final ListedAgents agents = new ListedAgents(DYNAMODB.client(), tables);
    private final CallDecisions decisions = decisions(DYNAMODB.client());

    @Test
    void anIdIsWhomTheListNames() {
        Ring ring = ring("named");
        users.create(ring.key().account(), Sample.ann());
        list(ring, ANN, Sample.MONDAY);

        decisions.record(ring.answeredBy(ONLY_ID));

        assertThat(decision(ring).responsible()).contains(Sample.ann().id());
        assertThat(reasons(ring)).contains(Reason.AGENT_LISTED, Reason.EMAIL_MATCHED);
    }

    @Test
    void aCallThatCameBeforeTheListWaitsForTheAgent() {
        Ring ring = ring("before");
        users.create(ring.key().account(), Sample.ann());
        decisions.record(ring.answeredBy(ONLY_ID));
        assertThat(decision(ring).reason()).isEqualTo(Reason.HANDLER_UNMATCHED);
        assertThat(waiting(ring, WaitingFor.agent(Sample.SOURCE, Sample.AGENT))).containsExactly(ring.key());

        list(ring, ANN, Sample.MONDAY);
        decisions.decideAgain(ring.key(), Occasion.WAITING);

        assertThat(decision(ring).responsible()).contains(Sample.ann().id());
    }

    @Test
    void aCallOfTheTimeBeforeTheListWasEverReadIsNobodysByIt() {
        Ring ring = ring("earlier");
        users.create(ring.key().account(), Sample.ann());
        list(ring, ANN, new DirectoryReading(Optional.empty(), Sample.TUESDAY, Sample.TUESDAY));

        decisions.record(ring.answeredBy(ONLY_ID));

        assertThat(decision(ring).responsible()).isEmpty();
        assertThat(decision(ring).reason()).isEqualTo(Reason.HANDLER_UNMATCHED);
    }

    @Test
    void aCallOfSomebodyListedWhoIsNoUserYetWaitsForTheirEmail() {
        Ring ring = ring("email");
        list(ring, ANN, Sample.MONDAY);

        decisions.record(ring.answeredBy(ONLY_ID));

        assertThat(decision(ring).responsible()).isEmpty();
        EmailAddress email = EmailAddress.of("ann@example.com").orElseThrow();
        assertThat(waiting(ring, WaitingFor.email(email))).containsExactly(ring.key());
    }

    @Test
    void aCallThatNamesSomebodyElseIsNotWhomTheListNames() {
        Ring ring = ring("contradicted");
        users.create(ring.key().account(), Sample.ann());
        users.create(ring.key().account(), Sample.bob());
        list(ring, ANN, Sample.MONDAY);

        decisions.record(ring.answeredBy(Agent.of(Optional.of("7"), Optional.of("Bob Stone"), Optional.empty())));

        assertThat(decision(ring).responsible()).contains(Sample.bob().id());
        assertThat(reasons(ring)).doesNotContain(Reason.AGENT_LISTED);
    }

    @Test
    void anIdThatOneLegNamesIsNoIdAlone() {
        Ring ring = ring("legs");
        users.create(ring.key().account(), Sample.ann());
        users.create(ring.key().account(), Sample.bob());
        list(ring, ANN, Sample.MONDAY);

        decisions.record(
                ring.answeredBy(ONLY_ID, Agent.of(Optional.of("7"), Optional.of("Bob Stone"), Optional.empty())));

        assertThat(decision(ring).responsible()).contains(Sample.bob().id());
    }

    @Test
    void anIdThatWasGivenToAnotherSinceIsWhoItWasThen() {
        Ring ring = ring("given");
        users.create(ring.key().account(), Sample.ann());
        users.create(ring.key().account(), Sample.bob());
        list(ring, ANN, SUNDAY);
        list(
                ring,
                BOB,
                new DirectoryReading(Optional.of(Sample.MONDAY.plusSeconds(3600)), Sample.TUESDAY, Sample.TUESDAY));

        decisions.record(ring.answeredBy(ONLY_ID));

        assertThat(decision(ring).responsible()).contains(Sample.ann().id());
    }

    @Test
    void aListThatComesWhileTheCallIsDecidedIsNotMissed() {
        Ring ring = ring("meanwhile");
        users.create(ring.key().account(), Sample.ann());
        DynamoDbClient interrupted = Interrupted.before(DYNAMODB.client(), () -> list(ring, ANN, Sample.MONDAY));

        decisions(interrupted).record(ring.answeredBy(ONLY_ID));

        assertThat(decision(ring).responsible()).contains(Sample.ann().id());
    }

    @Test
    void whoWasSeenIsKeptAsTheCallSaid() {
        Ring ring = ring("seen");
        list(ring, ANN, Sample.MONDAY);

        decisions.record(ring.answeredBy(ONLY_ID));

        assertThat(new Sightings(DYNAMODB.client(), tables)
                        .list(ring.key().account(), Optional.empty(), 10)
                        .items())
                .singleElement()
                .satisfies(seen -> assertThat(seen.agent()).isEqualTo(ONLY_ID));
    }

    private CallDecisions decisions(DynamoDbClient client) {
        return new CallDecisions(client, tables, InstantSource.fixed(Sample.TUESDAY));
    }

    private static Ring ring(String test) {
        return Ring.in(Sample.account(test), "1");
    }

    /** The list is read every day. */
    private void list(Ring ring, Agent listed, Instant at) {
        list(ring, listed, new DirectoryReading(Optional.of(at.minus(Duration.ofDays(1))), at, at));
    }

    private void list(Ring ring, Agent listed, DirectoryReading reading) {
        agents.put(
                ring.key().account(), Sample.SOURCE, List.of(new DirectoryAgent(listed, ListedState.ACTIVE)), reading);
    }

    private List<CallKey> waiting(Ring ring, WaitingFor lack) {
        AccountId account = ring.key().account();
        return new WaitingCalls(DYNAMODB.client(), tables)
                .of(account, lack, Optional.empty(), 10)
                .items();
    }

    private CallDecision decision(Ring ring) {
        return new Calls(DYNAMODB.client(), tables)
                .find(ring.key())
                .orElseThrow()
                .decision();
    }

    private List<Reason> reasons(Ring ring) {
        return decision(ring).findings().trace().stream()
                .map(tried -> tried.reason())
                .toList();
    }
}
