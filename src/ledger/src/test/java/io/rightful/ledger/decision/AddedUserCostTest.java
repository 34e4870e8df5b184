package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.Sample;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new user costs: in proportion to the calls that waited for them, whatever the others wait for. */
class AddedUserCostTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final int NEWCOMER = 2000;
    private static final int WAITING_FOR_THEM = 5;
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.TUESDAY);

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Calls calls = new Calls(DYNAMO_DB.client(), tables);

    @Test
    void theBacklogOfOthersCostsNothing() {
        Usage inFew = costOfAddingAUser(Sample.account("few"), 10);
        Usage inMany = costOfAddingAUser(Sample.account("lot"), 1000);

        assertThat(inMany).isEqualTo(inFew);
        assertThat(inFew.itemsRead() / WAITING_FOR_THEM).isLessThan(10);
    }

    private Usage costOfAddingAUser(AccountId account, int backlog) {
        new Crowd(DYNAMO_DB.client(), tables, account).waitingCalls(backlog);
        List<CallKey> theirs = record(account);
        User newcomer = Crowd.user(NEWCOMER);
        new Users(DYNAMO_DB.client(), tables).create(account, newcomer);
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMO_DB.server().client(meter)) {
            Usage usage = meter.measure(() -> decideWaiting(client, account, newcomer));
            assertThat(theirs)
                    .allSatisfy(call -> assertThat(
                                    calls.find(call).orElseThrow().decision().responsible())
                            .contains(newcomer.id()));
            return usage;
        }
    }

    private List<CallKey> record(AccountId account) {
        CallDecisions decisions = new CallDecisions(DYNAMO_DB.client(), tables, CLOCK);
        Agent agent = Crowd.agent(NEWCOMER);
        return Stream.iterate(0, number -> number < WAITING_FOR_THEM, number -> number + 1)
                .map(number -> Ring.in(account, "theirs-" + number).answeredBy(agent))
                .peek(decisions::record)
                .map(part -> part.call().key())
                .toList();
    }

    private void decideWaiting(DynamoDbClient client, AccountId account, User user) {
        WaitingCalls waiting = new WaitingCalls(client, tables);
        CallDecisions decisions = new CallDecisions(client, tables, CLOCK);
        changedBy(user).stream()
                .map(lack -> waiting.of(account, lack, Optional.empty(), 25).items())
                .flatMap(Collection::stream)
                .forEach(call -> decisions.decideAgain(call, Occasion.WAITING));
    }

    private static List<WaitingFor> changedBy(User user) {
        return Stream.of(
                        Optional.of(WaitingFor.user(user.id())),
                        user.email().flatMap(EmailAddress::of).map(WaitingFor::email),
                        PersonName.of(user.name()).map(PersonName::key).map(WaitingFor::name))
                .flatMap(Optional::stream)
                .toList();
    }
}
