package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactItems;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.settings.AccountSettings;

import static org.assertj.core.api.Assertions.assertThat;

class LeadDecisionsTest {
    private static final String NUMBER = "+12025550173";
    private static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");
    private static final Agent BOB =
            Agent.of(Optional.of("8"), Optional.of("Bob Stone"), Optional.of("bob@example.com"));

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final CallDecisions decisions =
            new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY));

    @Test
    void anAnsweredCallFromAnUnknownNumberMakesItsContact() {
        AccountId account = account("contact", false, Set.of());
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(ANN));
        assertThat(new Contacts(DYNAMODB.client(), tables).phones(account, ContactItems.idOf(account, NUMBER)))
                .containsExactly(NUMBER);
        assertThat(owner(account)).isEqualTo(LeadOwner.NEVER_OWNED);
        assertThat(history(account)).isEmpty();
    }

    @Test
    void anAccountsOwnNumberIsNeverAContact() {
        AccountId account = account("own", true, Set.of(NUMBER));
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(ANN));
        assertThat(view(account)).isInstanceOf(ContactView.Unknown.class);
    }

    @Test
    void aMissedCallMakesNoContact() {
        AccountId account = account("missed", true, Set.of());
        decisions.record(Ring.in(account, "1").from(NUMBER).missed());
        assertThat(view(account)).isInstanceOf(ContactView.Unknown.class);
    }

    @Test
    void withAutoLeadOwnerTheFirstWhoTalkedOwnsTheLead() {
        AccountId account = account("owner", true, Set.of());
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(ANN));
        decisions.record(Ring.in(account, "2").from(NUMBER).answeredBy(BOB));
        assertThat(history(account)).singleElement().satisfies(record -> {
            assertThat(record.user()).isEqualTo(Sample.ann().id());
            assertThat(record.role()).isEqualTo(AssignmentRole.LEAD_OWNER);
            assertThat(record.cause()).isEqualTo(Cause.FIRST_CONTACT);
            assertThat(record.evidence()).isEqualTo("call/phones/1");
        });
    }

    @Test
    void anEarlierContactThatComesToBeKnownLaterDisplacesTheOwner() {
        AccountId account = account("late", true, Set.of());
        decisions.record(Ring.in(account, "2").from(NUMBER).answeredBy(BOB));
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(ANN));
        List<AssignmentRecord> newestFirst = history(account);
        assertThat(newestFirst)
                .extracting(AssignmentRecord::user)
                .containsExactly(
                        Sample.ann().id(), Sample.bob().id(), Sample.bob().id());
        assertThat(newestFirst.get(0).changeId()).isEqualTo(newestFirst.get(1).changeId());
    }

    @Test
    void manyCallsAtOnceOnOneUnownedLeadGiveItOneOwner() {
        AccountId account = account("at-once", true, Set.of());
        IntStream.range(0, 20)
                .parallel()
                .forEach(call -> decisions.record(
                        Ring.in(account, "call-" + call).from(NUMBER).answeredBy(call % 2 == 0 ? ANN : BOB)));
        assertThat(ownerId(account)).isEqualTo(Sample.ann().id().value());
    }

    private String ownerId(AccountId account) {
        return owner(account).fold(none -> "none", user -> user.user().value(), queue -> "queue");
    }

    private AccountId account(String test, boolean autoLeadOwner, Set<String> ownNumbers) {
        AccountId account = Sample.account("leads-" + test);
        Users users = new Users(DYNAMODB.client(), tables);
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
        AccountSettings settings = new AccountSettings(
                "US",
                ZoneOffset.UTC,
                ownNumbers,
                Talker.LATEST,
                new MissedCalls.Automatic(),
                new DefaultLeadOwner.None(),
                autoLeadOwner,
                Duration.ZERO,
                true);
        new Settings(DYNAMODB.client(), tables).put(account, settings, Optional.empty());
        return account;
    }

    private LeadOwner owner(AccountId account) {
        return view(account)
                .fold(
                        () -> LeadOwner.NEVER_OWNED,
                        unknown -> LeadOwner.NEVER_OWNED,
                        known -> known.owner(),
                        shared -> LeadOwner.NEVER_OWNED);
    }

    private ContactView view(AccountId account) {
        var item = DYNAMODB.client()
                .getItem(get -> get.tableName(tables.contacts())
                        .key(ContactItems.phoneKey(account, NUMBER).attributes()))
                .item();
        return ContactItems.view(NUMBER, Map.copyOf(item));
    }

    private List<AssignmentRecord> history(AccountId account) {
        String subject = HistoryItems.subject(ContactItems.idOf(account, NUMBER));
        return new History(DYNAMODB.client(), tables)
                .of(account, subject, Optional.empty(), 100)
                .items();
    }
}
