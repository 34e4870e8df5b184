package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a call waits for reaches it, also where a change of the directory and a delivery meet. */
class NothingStrandedTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final String CALLER = "+12025550173";

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Users users = new Users(DYNAMODB.client(), tables);
    private final CallDecisions decisions = on(DYNAMODB.client());

    @Test
    void aUserWhoComesBetweenTheReadAndTheWriteIsSeen() {
        Ring ring = Ring.in(Sample.account("between"), "1");
        Runnable create = () -> users.create(ring.key().account(), Sample.ann());
        on(Interrupted.before(DYNAMODB.client(), create)).record(ring.answeredBy(Sample.agent("A", "ann@example.com")));
        assertThat(decision(ring.key()).responsible()).contains(Sample.ann().id());
    }

    @Test
    void aUserWhoMeansNothingToTheCallAsItWasButAllToItsCorrectionIsSeen() {
        Ring ring = Ring.in(Sample.account("correction"), "1");
        User user = Sample.user("u-dana", "Dana R", "Whitfield", "dana@example.com");
        decisions.record(ring.answeredBy(named("Dana Q Whitfield")));
        Runnable comes = () -> {
            users.create(ring.key().account(), user);
            CallOutcome nothing = decisions.decideAgain(ring.key(), Occasion.WAITING);
            assertThat(nothing).isInstanceOf(CallOutcome.Unchanged.class);
        };
        on(Interrupted.before(DYNAMODB.client(), comes)).record(ring.later().answeredBy(named("Dana Whitfield")));
        assertThat(decision(ring.key()).responsible()).contains(user.id());
    }

    @Test
    void aCallWithMoreUnknownTalkersThanATransactionTakesWaitsForEachOfThem() {
        Ring ring = Ring.in(Sample.account("crowd"), "1");
        List<Agent> crowd = IntStream.range(0, 60)
                .mapToObj(number -> Agent.of(
                        Optional.of("id-" + number),
                        Optional.of("Talker Number" + number),
                        Optional.of("talker" + number + "@example.com")))
                .toList();
        decisions.record(ring.answeredBy(crowd.toArray(Agent[]::new)));
        EmailAddress last = crowd.get(59).foldedEmail().orElseThrow();
        assertThat(new WaitingCalls(DYNAMODB.client(), tables)
                        .of(ring.key().account(), WaitingFor.email(last), Optional.empty(), 10)
                        .items())
                .containsExactly(ring.key());
        users.create(ring.key().account(), Sample.user("u-last", "Talker", "Last", last.folded()));
        decisions.decideAgain(ring.key(), Occasion.WAITING);
        assertThat(decision(ring.key()).findings().handledBy())
                .singleElement()
                .satisfies(handler -> assertThat(handler.user()).isEqualTo(Sample.id("u-last")));
    }

    @Test
    void anOwnerByDefaultWhoThenContactsTheLeadIsNewsToTheCallsThatWaitForAnOwner() {
        AccountId account = Sample.account("default-owner");
        users.create(account, Sample.ann());
        settings(account);
        decisions.record(Ring.in(account, "makes-the-contact").from(CALLER).answeredBy(named("Unknown Person")));
        decisions.record(Ring.in(account, "in-vain").from(CALLER).missed());
        decisions.record(Ring.in(account, "contacts").from(CALLER).answeredBy(named("Ann Lee")));
        List<AssignmentRecord> newestFirst = new History(DYNAMODB.client(), tables)
                .of(account, HistoryItems.subject(ContactKeys.idOf(account, CALLER)), Optional.empty(), 10)
                .items();
        assertThat(newestFirst)
                .extracting(AssignmentRecord::cause)
                .containsExactly(Cause.FIRST_CONTACT, Cause.FIRST_CONTACT, Cause.DEFAULT);
        decisions.decideAgain(Ring.in(account, "in-vain").key(), Occasion.WAITING);
        assertThat(decision(Ring.in(account, "in-vain").key()).responsible())
                .contains(Sample.ann().id());
    }

    private void settings(AccountId account) {
        AccountSettings settings = new AccountSettings(
                "US",
                ZoneOffset.UTC,
                Set.of(),
                Talker.LATEST,
                new MissedCalls.Automatic(),
                new DefaultLeadOwner.User(Sample.ann().id()),
                true,
                Duration.ZERO,
                true);
        new Settings(DYNAMODB.client(), tables).put(account, settings, Optional.empty());
    }

    private CallDecisions on(DynamoDbClient client) {
        return new CallDecisions(client, tables, InstantSource.fixed(Sample.TUESDAY));
    }

    private static Agent named(String name) {
        return Agent.of(Optional.of("7"), Optional.of(name), Optional.empty());
    }

    private CallDecision decision(CallKey call) {
        return new Calls(DYNAMODB.client(), tables).find(call).orElseThrow().decision();
    }
}
