package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** A contact with two numbers is one lead, whichever of them rings. */
class TwoNumbersTest {
    private static final String OTHER = "+12025550174";
    private static final ContactId LEAD = new ContactId("lead");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final InstantSource clock = InstantSource.fixed(Sample.TUESDAY);
    private final CallDecisions decisions = new CallDecisions(DYNAMODB.client(), tables, clock);
    private final ContactEdits edits = new ContactEdits(DYNAMODB.client(), tables, clock);
    private final Leads leads = new Leads(DYNAMODB.client(), tables);
    private AccountId account;

    @BeforeEach
    void anAccountWithAutoLeadOwner(TestInfo test) {
        account = leads.account(test.getTestMethod().orElseThrow().getName(), true, Set.of());
    }

    @Test
    void theFirstWhoTalkedOnEitherNumberOwnsTheLeadUnderBoth() {
        contact(Leads.NUMBER, OTHER);
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        assertOwnedBy(Sample.ann().id().value());
    }

    @Test
    void whenTheCallThatGaveTheOwnerIsCorrectedTheOtherNumbersCallCounts() {
        contact(Leads.NUMBER, OTHER);
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        decisions.record(Ring.in(account, "1").from("+12025550175").answeredBy(Leads.ANN));
        assertOwnedBy(Sample.bob().id().value());
    }

    @Test
    void twoContactsMadeOneAreOwnedByWhoeverContactedEitherFirst() {
        contact(Leads.NUMBER);
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        edits.merge(account, ContactKeys.idOf(account, OTHER), LEAD, byHand());
        assertOwnedBy(Sample.ann().id().value());
    }

    @Test
    void aCallThatWaitedForTheOwnerOfANumberHearsThatAContactHasIt() {
        contact(Leads.NUMBER);
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
        reachedAt(Leads.NUMBER, OTHER);
        assertThat(reaches())
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.get("subject").s()).isEqualTo("contact/" + LEAD));
    }

    @Test
    void aNumberThatTwoContactsSharedIsHeardOfOnceTheyAreOne() {
        ContactId twin = new ContactId("twin");
        contact(Leads.NUMBER, OTHER);
        edits.create(account, Contact.unknown(twin).reachedAt(set(OTHER), new TreeSet<>()), byHand());
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        assertThat(leads.ownerId(account, Leads.NUMBER)).isEqualTo("none");
        edits.merge(account, twin, LEAD, byHand());
        assertOwnedBy(Sample.ann().id().value());
        assertThat(reaches()).hasSize(2);
    }

    @Test
    void aNumberThatLeavesTakesNoOwnerAway() {
        contact(Leads.NUMBER, OTHER);
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        reachedAt(Leads.NUMBER);
        assertThat(leads.ownerId(account, Leads.NUMBER))
                .isEqualTo(Sample.ann().id().value());
        assertThat(leads.ownerId(account, OTHER)).isEqualTo("none");
    }

    @Test
    void aNumberThatOnceMadeAContactMakesAnotherAfterItLeftTheFirst() {
        decisions.record(Ring.in(account, "1").from(OTHER).answeredBy(Leads.ANN));
        ContactId first = ContactKeys.idOf(account, OTHER);
        edits.change(account, first, contact -> contact.reachedAt(set(), new TreeSet<>()), byHand(), stored -> {});
        decisions.record(Ring.in(account, "2").from(OTHER).answeredBy(Leads.BOB));
        assertThat(leads.ownerId(account, OTHER)).isEqualTo(Sample.ann().id().value());
        assertThat(leads.view(account, OTHER)
                        .<Optional<ContactId>>fold(
                                Optional::empty,
                                unknown -> Optional.empty(),
                                known -> Optional.of(known.id()),
                                shared -> Optional.empty()))
                .hasValueSatisfying(second -> assertThat(second).isNotEqualTo(first));
    }

    private List<Map<String, AttributeValue>> reaches() {
        return DYNAMODB.client()
                .query(query -> query.tableName(tables.assignmentHistory())
                        .keyConditionExpression("pk = :reach")
                        .expressionAttributeValues(
                                Map.of(":reach", AttributeValue.fromS(Key.join(account.value(), "reach/" + LEAD)))))
                .items();
    }

    private void assertOwnedBy(String user) {
        assertThat(leads.ownerId(account, Leads.NUMBER)).isEqualTo(user);
        assertThat(leads.ownerId(account, OTHER)).isEqualTo(user);
    }

    private void contact(String... numbers) {
        edits.create(account, Contact.unknown(LEAD).reachedAt(set(numbers), new TreeSet<>()), byHand());
    }

    private void reachedAt(String... numbers) {
        edits.change(
                account, LEAD, contact -> contact.reachedAt(set(numbers), new TreeSet<>()), byHand(), stored -> {});
    }

    private static TreeSet<String> set(String... numbers) {
        return new TreeSet<>(Set.of(numbers));
    }

    private static ContactOccasion byHand() {
        return ContactOccasion.byHand("admin-1", Reason.NUMBERS_CHANGED);
    }
}
