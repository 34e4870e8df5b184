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
import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

class LeadDecisionsTest {
    private static final String NUMBER = "+12025550173";
    private static final String OTHER_NUMBER = "+12025550174";
    private static final Agent STRANGER =
            Agent.of(Optional.of("9"), Optional.of("Cleo Vance"), Optional.of("cleo@example.com"));
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
        assertThat(new Contacts(DYNAMODB.client(), tables).phones(account, ContactKeys.idOf(account, NUMBER)))
                .containsExactly(NUMBER);
        assertThat(owner(account)).isEqualTo(LeadOwner.NEVER_OWNED);
        assertThat(history(account)).isEmpty();
    }

    @Test
    void anAccountsOwnNumberIsNeverAContact() {
        AccountId account = account("own", true, Set.of(NUMBER));
        decisions.record(Ring.in(account, "1").from(NUMBER).answeredBy(ANN));
        assertThat(view(account, NUMBER)).isInstanceOf(ContactView.Unknown.class);
    }

    @Test
    void aMissedCallMakesNoContact() {
        AccountId account = account("missed", true, Set.of());
        decisions.record(Ring.in(account, "1").from(NUMBER).missed());
        assertThat(view(account, NUMBER)).isInstanceOf(ContactView.Unknown.class);
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

    @Test
    void whereTheFirstContactTurnsOutToBeNoneTheNextOneOwnsTheLead() {
        AccountId account = account("withdrawn", true, Set.of());
        Ring first = Ring.in(account, "1").from(NUMBER);
        decisions.record(first.answeredBy(ANN));
        decisions.record(Ring.in(account, "2").from(NUMBER).answeredBy(BOB));
        decisions.record(first.later().answeredBy(STRANGER));
        assertThat(ownerId(account)).isEqualTo(Sample.bob().id().value());
        assertThat(history(account))
                .extracting(AssignmentRecord::user)
                .containsExactly(
                        Sample.bob().id(), Sample.ann().id(), Sample.ann().id());
        assertThat(history(account).get(0).reason()).isEqualTo(Reason.FIRST_CONTACT);
    }

    @Test
    void whereTheOnlyContactTurnsOutToBeNoneNobodyOwnsTheLead() {
        AccountId account = account("none-left", true, Set.of());
        Ring only = Ring.in(account, "1").from(NUMBER);
        decisions.record(only.answeredBy(ANN));
        decisions.record(only.later().answeredBy(STRANGER));
        assertThat(owner(account)).isEqualTo(LeadOwner.NEVER_OWNED);
        assertThat(history(account).get(0).reason()).isEqualTo(Reason.LEAD_CONTACT_WITHDRAWN);
        assertThat(history(account).get(0).change()).isEqualTo(AssignmentChange.UNASSIGNED);
    }

    @Test
    void aCallWhoseNumberIsCorrectedTakesItsContactToTheOtherNumber() {
        AccountId account = account("renumbered", true, Set.of());
        decisions.record(Ring.in(account, "1").from(OTHER_NUMBER).answeredBy(ANN));
        decisions.record(Ring.in(account, "2").from(OTHER_NUMBER).answeredBy(BOB));
        decisions.record(Ring.in(account, "1").from(NUMBER).later().answeredBy(ANN));
        assertThat(ownerId(account, NUMBER)).isEqualTo(Sample.ann().id().value());
        assertThat(ownerId(account, OTHER_NUMBER)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void aLeadLeftToItsDefaultOwnerBeforeThereWasAContactHasThemOnceThereIsOne() {
        AccountId account =
                account("left", new DefaultLeadOwner.User(Sample.bob().id()), true, Set.of());
        decisions.record(Ring.in(account, "1").from(NUMBER).missed());
        assertThat(view(account, NUMBER)).isInstanceOf(ContactView.Unknown.class);
        decisions.record(Ring.in(account, "2").from(NUMBER).answeredBy(STRANGER));
        assertThat(ownerId(account)).isEqualTo(Sample.bob().id().value());
        assertThat(history(account).get(0).cause()).isEqualTo(Cause.DEFAULT);
    }

    @Test
    void aCallAssignedByHandStillWaitsForTheAgentWhoContactedTheLead() {
        AccountId account = account("by-hand", true, Set.of());
        Ring ring = Ring.in(account, "1").from(NUMBER);
        decisions.record(ring.answeredBy(STRANGER));
        ManualAssignment bob = new ManualAssignment(Optional.of(Sample.bob().id()));
        decisions.assign(ring.key(), Optional.of(bob), Occasion.manual("admin"), known -> {});
        assertThat(waiting(account)).containsExactly(ring.key());
        new AgentLinks(DYNAMODB.client(), tables)
                .put(
                        account,
                        Sample.SOURCE,
                        STRANGER.key().orElseThrow(),
                        Optional.of(Sample.ann().id()),
                        Optional.empty());
        decisions.decideAgain(ring.key(), Occasion.WAITING);
        assertThat(ownerId(account)).isEqualTo(Sample.ann().id().value());
        assertThat(waiting(account)).isEmpty();
    }

    private List<CallKey> waiting(AccountId account) {
        WaitingFor agent = WaitingFor.agent(Sample.SOURCE, STRANGER.key().orElseThrow());
        return new WaitingCalls(DYNAMODB.client(), tables)
                .of(account, agent, Optional.empty(), 10)
                .items();
    }

    private String ownerId(AccountId account) {
        return ownerId(account, NUMBER);
    }

    private String ownerId(AccountId account, String number) {
        return owner(account, number).fold(none -> "none", user -> user.user().value(), queue -> "queue");
    }

    private AccountId account(String test, boolean autoLeadOwner, Set<String> ownNumbers) {
        return account(test, new DefaultLeadOwner.None(), autoLeadOwner, ownNumbers);
    }

    private AccountId account(
            String test, DefaultLeadOwner defaultOwner, boolean autoLeadOwner, Set<String> ownNumbers) {
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
                defaultOwner,
                autoLeadOwner,
                Duration.ZERO,
                true);
        new Settings(DYNAMODB.client(), tables).put(account, settings, Optional.empty());
        return account;
    }

    private LeadOwner owner(AccountId account) {
        return owner(account, NUMBER);
    }

    private LeadOwner owner(AccountId account, String number) {
        return view(account, number)
                .fold(
                        () -> LeadOwner.NEVER_OWNED,
                        unknown -> LeadOwner.NEVER_OWNED,
                        known -> known.owner(),
                        shared -> LeadOwner.NEVER_OWNED);
    }

    private ContactView view(AccountId account, String number) {
        var item = DYNAMODB.client()
                .getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.phone(account, number).attributes()))
                .item();
        return NumberItems.view(number, Map.copyOf(item));
    }

    private List<AssignmentRecord> history(AccountId account) {
        String subject = HistoryItems.subject(ContactKeys.idOf(account, NUMBER));
        return new History(DYNAMODB.client(), tables)
                .of(account, subject, Optional.empty(), 100)
                .items();
    }
}
