package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.Sample;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.settings.AccountSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What one event costs, however many users and unassigned calls there are. */
class EventCostTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final AccountId FEW = Sample.account("few");
    private static final AccountId MANY = Sample.account("lot");
    private static final String NUMBER = "+12025550181";
    private static final InstantSource CLOCK = InstantSource.fixed(Sample.TUESDAY);

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());

    @BeforeAll
    static void fillAccounts() {
        TableNames tables = new TableNames(DYNAMO_DB.prefix());
        Crowd few = new Crowd(DYNAMO_DB.client(), tables, FEW);
        Crowd many = new Crowd(DYNAMO_DB.client(), tables, MANY);
        few.users(10);
        few.waitingCalls(1);
        many.users(1000);
        many.waitingCalls(1000);
        List.of(FEW, MANY)
                .forEach(
                        account -> new Settings(DYNAMO_DB.client(), tables).put(account, settings(), Optional.empty()));
    }

    @Test
    void anAnsweredCallTakesTwoRoundTrips() {
        Usage few = cost(Ring.in(FEW, "answered").from(NUMBER).answeredBy(Crowd.agent(3)));
        Usage many = cost(Ring.in(MANY, "answered").from(NUMBER).answeredBy(Crowd.agent(3)));

        assertThat(few.requests()).containsExactly("TransactGetItems", "TransactWriteItems");
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aMissedCallThatReachesTheOwnersTakesThree() {
        Usage few = cost(Ring.in(FEW, "missed").from("+12025550182").missed());
        Usage many = cost(Ring.in(MANY, "missed").from("+12025550182").missed());

        assertThat(few.requests()).containsExactly("TransactGetItems", "TransactGetItems", "TransactWriteItems");
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aCallThatBecomesOneMoreOfTheBacklogTakesThree() {
        Usage few = cost(Ring.in(FEW, "stranger").from("+12025550183").answeredBy(Crowd.agent(2000)));
        Usage many = cost(Ring.in(MANY, "stranger").from("+12025550183").answeredBy(Crowd.agent(2000)));

        assertThat(few.roundTrips()).isEqualTo(3);
        assertThat(many).isEqualTo(few);
    }

    @Test
    void aRepeatedDeliveryReadsAndWritesNothing() {
        CallPart part = Ring.in(MANY, "repeated").from("+12025550184").answeredBy(Crowd.agent(4));
        cost(part);

        assertThat(cost(part).requests()).containsExactly("TransactGetItems");
    }

    /** The chain of the lead owner's history is read before it is continued. */
    @Test
    void aCallThatMovesAKnownContactsOwnerTakesOneMore() {
        String number = "+12025550185";
        cost(Ring.in(MANY, "of-a-stranger").from(number).answeredBy(Crowd.agent(2000)));

        assertThat(cost(Ring.in(MANY, "of-a-user").from(number).answeredBy(Crowd.agent(6)))
                        .requests())
                .containsExactly("TransactGetItems", "GetItem", "TransactWriteItems");
    }

    @Test
    void aCallFromAContactWhoseOwnerStaysTakesTwo() {
        String number = "+12025550186";
        cost(Ring.in(MANY, "first").from(number).answeredBy(Crowd.agent(6)));

        assertThat(cost(Ring.in(MANY, "second").from(number).answeredBy(Crowd.agent(7)))
                        .requests())
                .containsExactly("TransactGetItems", "TransactWriteItems");
    }

    private Usage cost(CallPart part) {
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMO_DB.server().client(meter)) {
            CallDecisions decisions = new CallDecisions(client, tables, CLOCK);
            return meter.measure(() -> decisions.record(part));
        }
    }

    private static AccountSettings settings() {
        return new AccountSettings(
                "US",
                ZoneOffset.UTC,
                Set.of(),
                Talker.LATEST,
                new MissedCalls.Automatic(),
                new DefaultLeadOwner.User(Crowd.id(5)),
                true,
                Duration.ZERO,
                true);
    }
}
