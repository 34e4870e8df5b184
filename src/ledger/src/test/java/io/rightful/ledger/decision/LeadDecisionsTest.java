package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.agent.AgentLinks;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;

import static org.assertj.core.api.Assertions.assertThat;

class LeadDecisionsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Leads leads = new Leads(DYNAMODB.client(), tables);
    private final CallDecisions decisions =
            new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY));

    @Test
    void anAnsweredCallFromAnUnknownNumberMakesItsContact() {
        AccountId account = leads.account("contact", false, Set.of());
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
        assertThat(new Contacts(DYNAMODB.client(), tables).phones(account, ContactKeys.idOf(account, Leads.NUMBER)))
                .containsExactly(Leads.NUMBER);
        assertThat(leads.owner(account)).isEqualTo(LeadOwner.NEVER_OWNED);
        assertThat(leads.history(account)).isEmpty();
    }

    @Test
    void anAccountsOwnNumberIsNeverAContact() {
        AccountId account = leads.account("own", true, Set.of(Leads.NUMBER));
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
        assertThat(leads.view(account)).isInstanceOf(ContactView.Unknown.class);
    }

    @Test
    void aMissedCallMakesNoContact() {
        AccountId account = leads.account("missed", true, Set.of());
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).missed());
        assertThat(leads.view(account)).isInstanceOf(ContactView.Unknown.class);
    }

    @Test
    void withAutoLeadOwnerTheFirstWhoTalkedOwnsTheLead() {
        AccountId account = leads.account("owner", true, Set.of());
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        assertThat(leads.history(account)).singleElement().satisfies(record -> {
            assertThat(record.user()).contains(Sample.ann().id());
            assertThat(record.role()).isEqualTo(AssignmentRole.LEAD_OWNER);
            assertThat(record.cause()).isEqualTo(Cause.FIRST_CONTACT);
            assertThat(record.evidence()).isEqualTo("call/phones/1");
        });
    }

    @Test
    void anEarlierContactThatComesToBeKnownLaterDisplacesTheOwner() {
        AccountId account = leads.account("late", true, Set.of());
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
        List<AssignmentRecord> newestFirst = leads.history(account);
        assertThat(newestFirst)
                .extracting(record -> record.user().orElseThrow())
                .containsExactly(
                        Sample.ann().id(), Sample.bob().id(), Sample.bob().id());
        assertThat(newestFirst.get(0).changeId()).isEqualTo(newestFirst.get(1).changeId());
    }

    /** Whoever loses twenty races is left to the queue, which brings the delivery again. */
    @Test
    void aHundredCallsAtOnceOnOneUnownedLeadGiveItTheEarliestOneAsOwner() throws InterruptedException {
        AccountId account = leads.account("at-once", true, Set.of());
        Queue<Integer> queue =
                new ConcurrentLinkedQueue<>(IntStream.range(0, 100).boxed().toList());
        ExecutorService everybody = Executors.newFixedThreadPool(100);
        IntStream.range(0, 100).forEach(worker -> everybody.execute(() -> drain(queue, account)));
        everybody.shutdown();
        assertThat(everybody.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        drain(queue, account);
        assertThat(leads.ownerId(account)).isEqualTo(Sample.ann().id().value());
        assertThat(leads.owner(account))
                .isInstanceOfSatisfying(
                        LeadOwner.User.class,
                        owner -> assertThat(owner.firstContact().map(ContactedAt::callId))
                                .contains("call-0"));
        List<AssignmentRecord> newestFirst = leads.history(account);
        assertThat(newestFirst)
                .filteredOn(record -> record.change() == AssignmentChange.ASSIGNED)
                .hasSize(newestFirst.size() / 2 + 1);
    }

    private void drain(Queue<Integer> queue, AccountId account) {
        for (Integer call = queue.poll(); call != null; call = queue.poll()) {
            try {
                decisions.record(Ring.in(account, "call-" + call)
                        .from(Leads.NUMBER)
                        .answeredBy(call % 2 == 0 ? Leads.ANN : Leads.BOB));
            } catch (TransactionCanceledException e) {
                queue.add(call);
            }
        }
    }

    @Test
    void aLeadLeftToItsDefaultOwnerBeforeThereWasAContactHasThemOnceThereIsOne() {
        AccountId account =
                leads.account("left", new DefaultLeadOwner.User(Sample.bob().id()), true, Set.of());
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).missed());
        assertThat(leads.view(account)).isInstanceOf(ContactView.Unknown.class);
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.STRANGER));
        assertThat(leads.ownerId(account)).isEqualTo(Sample.bob().id().value());
        assertThat(leads.history(account).get(0).cause()).isEqualTo(Cause.DEFAULT);
    }

    @Test
    void aCallAssignedByHandStillWaitsForTheAgentWhoContactedTheLead() {
        AccountId account = leads.account("by-hand", true, Set.of());
        Ring ring = Ring.in(account, "1").from(Leads.NUMBER);
        decisions.record(ring.answeredBy(Leads.STRANGER));
        ManualAssignment bob = new ManualAssignment(Optional.of(Sample.bob().id()));
        decisions.assign(ring.key(), Optional.of(bob), Occasion.manual("admin"), known -> {});
        assertThat(leads.waiting(account)).containsExactly(ring.key());
        new AgentLinks(DYNAMODB.client(), tables)
                .put(
                        account,
                        Sample.SOURCE,
                        Leads.STRANGER.key().orElseThrow(),
                        Optional.of(Sample.ann().id()),
                        Optional.empty());
        decisions.decideAgain(ring.key(), Occasion.WAITING);
        assertThat(leads.ownerId(account)).isEqualTo(Sample.ann().id().value());
        assertThat(leads.waiting(account)).isEmpty();
    }
}
