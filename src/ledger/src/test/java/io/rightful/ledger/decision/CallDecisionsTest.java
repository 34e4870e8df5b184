package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallDecisionsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Users users = new Users(DYNAMODB.client(), tables);
    private final CallDecisions decisions =
            new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY));

    @Test
    void anAnsweredCallIsTheUsersWhoTalked() {
        AccountId account = with("talked", Sample.ann());
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.answeredBy(ANN));
        assertThat(decision(ring.key()).responsible()).contains(Sample.ann().id());
        assertThat(decision(ring.key()).reason()).isEqualTo(Reason.HANDLED_BY_USER);
        assertThat(history(ring.key())).singleElement().satisfies(record -> {
            assertThat(record.user()).contains(Sample.ann().id());
            assertThat(record.cause()).isEqualTo(Cause.CALL);
        });
    }

    @Test
    void aDeliveryThatAddsNoFactChangesNothingThoughTheDirectoryHas() {
        AccountId account = with("again", Sample.bob());
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.answeredBy(ANN));
        users.create(account, Sample.ann());
        CallOutcome again = decisions.record(ring.answeredBy(ANN));
        assertThat(again).isInstanceOf(CallOutcome.Unchanged.class);
        assertThat(decision(ring.key()).reason()).isEqualTo(Reason.HANDLER_UNMATCHED);
        decisions.decideAgain(ring.key(), Occasion.WAITING);
        assertThat(decision(ring.key()).responsible()).contains(Sample.ann().id());
    }

    @Test
    void twoOfOneNameLeaveTheCallToNobodyUntilAnAdminLinksTheAgent() {
        AccountId account = with(
                "namesakes",
                Sample.user("one", "Ann", "Lee", "one@example.com"),
                Sample.user("two", "Ann", "Lee", "two@example.com"));
        Ring ring = Ring.in(account, "1");
        Agent agent = Agent.of(Optional.of("7"), Optional.of("Ann Lee"), Optional.empty());
        decisions.record(ring.answeredBy(agent));
        assertThat(decision(ring.key()).reason()).isEqualTo(Reason.HANDLER_AMBIGUOUS);
        assertThat(candidates(ring.key())).containsExactly(Sample.id("one"), Sample.id("two"));
        new AgentLinks(DYNAMODB.client(), tables)
                .put(account, Sample.SOURCE, Sample.AGENT, Optional.of(Sample.id("two")), Optional.empty());
        decisions.decideAgain(ring.key(), Occasion.WAITING);
        assertThat(decision(ring.key()).responsible()).contains(Sample.id("two"));
    }

    @Test
    void aManualAssignmentStaysUntilItIsWithdrawn() {
        AccountId account = with("manual", Sample.ann(), Sample.bob());
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.answeredBy(ANN));
        ManualAssignment bob = new ManualAssignment(Optional.of(Sample.bob().id()));
        decisions.assign(ring.key(), Optional.of(bob), Occasion.manual("admin"), known -> {});
        decisions.record(ring.from("+12025550171").answeredBy(ANN));
        assertThat(decision(ring.key()).reason()).isEqualTo(Reason.MANUAL_USER);
        assertThat(decision(ring.key()).responsible()).contains(Sample.bob().id());
        decisions.assign(ring.key(), Optional.empty(), Occasion.manual("admin"), known -> {});
        assertThat(decision(ring.key()).responsible()).contains(Sample.ann().id());
        List<AssignmentRecord> newestFirst = history(ring.key());
        assertThat(newestFirst).hasSize(5);
        assertThat(newestFirst.get(0).changeId()).isEqualTo(newestFirst.get(1).changeId());
        assertThat(newestFirst.get(2).changeId()).isEqualTo(newestFirst.get(3).changeId());
        assertThat(newestFirst.get(2).changeId())
                .isNotEqualTo(newestFirst.get(1).changeId());
    }

    @Test
    void aWordOnACallThatChangesMeanwhileIsHeldAgainstTheChangedOne() {
        Ring ring = Ring.in(with("meanwhile", Sample.ann(), Sample.bob()), "1");
        decisions.record(ring.answeredBy(ANN));
        StoredCall seen = stored(ring.key());
        ManualAssignment nobody = new ManualAssignment(Optional.empty());
        DynamoDbClient interrupted = Interrupted.before(
                DYNAMODB.client(),
                () -> decisions.assign(ring.key(), Optional.of(nobody), Occasion.manual("other"), known -> {}));
        CallDecisions late = new CallDecisions(interrupted, tables, InstantSource.fixed(Sample.TUESDAY));
        ManualAssignment bob = new ManualAssignment(Optional.of(Sample.bob().id()));

        assertThatThrownBy(() -> late.assign(
                        ring.key(),
                        Optional.of(bob),
                        Occasion.manual("admin"),
                        known -> assertThat(known).isEqualTo(seen)))
                .isInstanceOf(AssertionError.class);
        assertThat(decision(ring.key()).reason()).isEqualTo(Reason.MANUAL_NOBODY);
    }

    @Test
    void aCallIdThatAnotherAccountUsesTooIsAnotherCall() {
        Ring here = Ring.in(with("here", Sample.ann()), "1");
        Ring there = Ring.in(with("there", Sample.bob()), "1");
        decisions.record(here.answeredBy(ANN));
        decisions.record(there.answeredBy(ANN));
        assertThat(decision(here.key()).responsible()).contains(Sample.ann().id());
        assertThat(decision(there.key()).responsible()).isEmpty();
    }

    @Test
    void oneDeliveryMadeByManyAtOnceIsOneAssignment() {
        AccountId account = with("at-once", Sample.ann());
        Ring ring = Ring.in(account, "1").from("+12025550172");
        IntStream.range(0, 20).parallel().forEach(time -> decisions.record(ring.answeredBy(ANN)));
        assertThat(history(ring.key())).hasSize(1);
    }

    @Test
    void aCallThatNobodyKnowsIsNotFound() {
        AccountId account = Sample.account("nothing");
        assertThat(decisions.decideAgain(Ring.in(account, "1").key(), Occasion.WAITING))
                .isInstanceOf(CallOutcome.NotFound.class);
    }

    private AccountId with(String test, User... people) {
        AccountId account = Sample.account("decisions-" + test);
        List.of(people).forEach(user -> users.create(account, user));
        return account;
    }

    private CallDecision decision(CallKey call) {
        return stored(call).decision();
    }

    private List<UserId> candidates(CallKey call) {
        return decision(call).fold(assigned -> List.of(), unassigned -> List.copyOf(unassigned.candidates()));
    }

    private StoredCall stored(CallKey call) {
        return new Calls(DYNAMODB.client(), tables).find(call).orElseThrow();
    }

    private List<AssignmentRecord> history(CallKey call) {
        return new History(DYNAMODB.client(), tables)
                .of(call.account(), HistoryItems.subject(call), Optional.empty(), 100)
                .items();
    }
}
