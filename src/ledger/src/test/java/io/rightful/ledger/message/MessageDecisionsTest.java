package io.rightful.ledger.message;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Presences;
import io.rightful.ledger.user.Users;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.availability.Presence;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Party;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class MessageDecisionsTest {
    private static final String NUMBER = "+12025550151";
    private static final String EMAIL = "perpetua@example.com";
    private static final ContactId CONTACT = new ContactId("known");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final InstantSource clock = InstantSource.fixed(Sample.TUESDAY);
    private final MessageDecisions decisions = new MessageDecisions(DYNAMODB.client(), tables, clock);
    private final UserId ann = Sample.ann().id();
    private final UserId bob = Sample.bob().id();
    private AccountId account;

    @BeforeEach
    void anAccountWithTwoUsers(TestInfo test) {
        account =
                Sample.account("messages-" + test.getTestMethod().orElseThrow().getName());
        Users users = new Users(DYNAMODB.client(), tables);
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
    }

    @Test
    void aTextIsItsPrimaryAgents() {
        known(contact -> contact.withPrimaryAgent(Optional.of(ann)));
        assertThat(record(text("1"))).satisfies(stored -> {
            assertThat(stored.decision().responsible()).contains(ann);
            assertThat(stored.decision().reason()).isEqualTo(Reason.PRIMARY_AGENT);
            assertThat(stored.contact()).contains(CONTACT);
        });
        assertThat(history("text/phones/1")).isEmpty();
    }

    @Test
    void aTextWhosePrimaryAgentIsAwayIsLeftToEverybody() {
        known(contact -> contact.withPrimaryAgent(Optional.of(ann)));
        new Presences(DYNAMODB.client(), tables).put(account, ann, new Presence(PresenceState.AWAY, Optional.empty()));
        assertThat(record(text("1")).decision().reason()).isEqualTo(Reason.LEFT_TO_EVERYBODY);
    }

    @Test
    void aFormWithoutPrimaryAgentGoesToTheFavouriteAgentAndSaysSoInItsHistory() {
        known(contact -> contact.withFavouriteAgent(Optional.of(bob)));
        assertThat(record(form("1")).decision().responsible()).contains(bob);
        assertThat(history("form/phones/1")).singleElement().satisfies(record -> {
            assertThat(record.user()).contains(bob);
            assertThat(record.role()).isEqualTo(AssignmentRole.ASSIGNEE);
            assertThat(record.cause()).isEqualTo(Cause.MESSAGE);
            assertThat(record.reason()).isEqualTo(Reason.FAVOURITE_AGENT);
        });
    }

    @Test
    void aTextFromAnUnknownNumberMakesTheContactThatACallWouldMake() {
        StoredMessage stored = record(text("1"));
        assertThat(stored.contact()).contains(ContactKeys.idOf(account, NUMBER));
        assertThat(find(stored.contact().orElseThrow()).phones()).containsExactly(NUMBER);
    }

    @Test
    void aFormWithAnEmailAloneMakesAContactAndIsKnownByItAgain() {
        Party sender = new Party(Optional.empty(), false, Optional.of("Perpetua Lindqvist"), Optional.of(EMAIL));
        ContactId made =
                record(message("1", MessageKind.FORM, sender)).contact().orElseThrow();
        assertThat(find(made).emails()).containsExactly(new EmailAddress(EMAIL));
        assertThat(record(message("2", MessageKind.FORM, sender)).contact()).contains(made);
    }

    @Test
    void aFormFromAnUnownedLeadGivesItTheDefaultOwner() {
        Settings settings = new Settings(DYNAMODB.client(), tables);
        settings.put(account, Sample.withDefaultOwner(new DefaultLeadOwner.User(bob)), Optional.empty());
        ContactId made = record(form("1")).contact().orElseThrow();
        assertThat(find(made).owner().owningUser()).contains(bob);
        assertThat(history("contact/" + made)).singleElement().satisfies(record -> {
            assertThat(record.cause()).isEqualTo(Cause.DEFAULT);
            assertThat(record.reason()).isEqualTo(Reason.DEFAULT_OWNER_GIVEN);
            assertThat(record.evidence()).isEqualTo("form/phones/1");
        });
    }

    @Test
    void aSharedNumberAssignsNobodyAndMakesNoContact() {
        known(contact -> contact.withPrimaryAgent(Optional.of(ann)));
        edits().create(account, reached(new ContactId("other")), occasion());
        StoredMessage stored = record(form("1"));
        assertThat(stored.decision().responsible()).isEmpty();
        assertThat(stored.contact()).isEmpty();
        assertThat(stored.decision().findings().trace()).anyMatch(entry -> entry.reason() == Reason.CONTACT_SHARED);
    }

    @Test
    void aRepeatedDeliveryWritesNothing() {
        record(form("1"));
        known(contact -> contact);
        assertThat(decisions.record(form("1"))).isInstanceOf(MessageOutcome.Known.class);
    }

    @Test
    void manyTextsAtOnceFromOneUnknownNumberMakeOneContact() {
        List<Optional<ContactId>> contacts = IntStream.range(0, 12)
                .parallel()
                .mapToObj(next -> record(text("t" + next)).contact())
                .toList();
        assertThat(contacts).containsOnly(Optional.of(ContactKeys.idOf(account, NUMBER)));
    }

    private StoredMessage record(Message message) {
        StoredMessage stored = decisions.record(message).fold(recorded -> recorded, known -> known);
        assertThat(new Messages(DYNAMODB.client(), tables).find(message.key())).contains(stored);
        return stored;
    }

    private Message text(String id) {
        return message(id, MessageKind.TEXT, Party.ofNumber(NUMBER));
    }

    private Message form(String id) {
        return message(id, MessageKind.FORM, Party.ofNumber(NUMBER));
    }

    private Message message(String id, MessageKind kind, Party sender) {
        return new Message(
                new MessageKey(account, Sample.SOURCE, id),
                kind,
                Set.of(),
                Sample.TUESDAY.minusSeconds(60),
                sender,
                Set.of(),
                Optional.empty(),
                Set.of());
    }

    private void known(UnaryOperator<Contact> as) {
        edits().create(account, as.apply(reached(CONTACT)), occasion());
    }

    private static Contact reached(ContactId id) {
        return Contact.unknown(id).reachedAt(new TreeSet<>(Set.of(NUMBER)), new TreeSet<>());
    }

    private Contact find(ContactId id) {
        return new Contacts(DYNAMODB.client(), tables)
                .find(account, id)
                .map(StoredContact::contact)
                .orElseThrow();
    }

    private List<AssignmentRecord> history(String subject) {
        return new History(DYNAMODB.client(), tables)
                .of(account, subject, Optional.empty(), 10)
                .items();
    }

    private ContactEdits edits() {
        return new ContactEdits(DYNAMODB.client(), tables, clock);
    }

    private static ContactOccasion occasion() {
        return ContactOccasion.byHand("admin-1", Reason.CONTACT_CREATED);
    }
}
