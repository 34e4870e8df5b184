package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ContactEditsTest {
    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    private static final String DESK = "+12025550141";
    private static final String MOBILE = "+12025550142";
    private static final ContactId PERPETUA = new ContactId("perpetua");
    private static final ContactId TWIN = new ContactId("twin");
    private static final UserId ANN = new UserId("ann");
    private static final UserId BOB = new UserId("bob");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    @Test
    void aContactIsFoundUnderEachOfItsNumbers() {
        Book book = book("numbers");
        book.add(PERPETUA.value(), DESK, MOBILE);
        assertThat(List.of(book.view(DESK), book.view(MOBILE)))
                .allSatisfy(view -> assertThat(view)
                        .isInstanceOfSatisfying(
                                ContactView.Known.class,
                                known -> assertThat(known.id()).isEqualTo(PERPETUA)));
    }

    @Test
    void aNumberOfTwoContactsIdentifiesNeither() {
        Book book = book("shared");
        book.add(PERPETUA.value(), DESK);
        book.add(TWIN.value(), DESK);
        assertThat(book.view(DESK)).isEqualTo(new ContactView.Shared(DESK, Set.of(PERPETUA, TWIN)));
        book.change(TWIN, contact -> contact.reachedAt(new TreeSet<>(Set.of(MOBILE)), new TreeSet<>()));
        assertThat(book.view(DESK)).isInstanceOf(ContactView.Known.class);
    }

    @Test
    void aChangeOfOwnerIsKnownUnderEachNumberAndIsTwoRecordsOfOneChange() {
        Book book = book("owner");
        book.add(PERPETUA.value(), DESK, MOBILE);
        own(book, ANN);
        own(book, BOB);
        assertThat(List.of(book.view(DESK), book.view(MOBILE)))
                .allSatisfy(view -> assertThat(view)
                        .isInstanceOfSatisfying(
                                ContactView.Known.class,
                                known -> assertThat(known.owner().owningUser()).contains(BOB)));
        assertThat(book.oldestFirst(PERPETUA))
                .extracting(AssignmentRecord::change, record -> record.user().orElseThrow(), AssignmentRecord::reason)
                .containsExactly(
                        tuple(AssignmentChange.ASSIGNED, ANN, Reason.SET_BY_HAND),
                        tuple(AssignmentChange.UNASSIGNED, ANN, Reason.SET_BY_HAND),
                        tuple(AssignmentChange.ASSIGNED, BOB, Reason.SET_BY_HAND));
        assertThat(book.oldestFirst(PERPETUA).get(1).changeId())
                .isEqualTo(book.oldestFirst(PERPETUA).get(2).changeId());
    }

    @Test
    void theThreeRolesHaveHistoriesOfTheirOwnAndAreCounted() {
        Book book = book("roles");
        book.add(PERPETUA.value(), DESK);
        own(book, ANN);
        book.change(PERPETUA, contact -> contact.withPrimaryAgent(Optional.of(ANN)));
        book.change(PERPETUA, contact -> contact.withFavouriteAgent(Optional.of(BOB)));
        book.change(PERPETUA, contact -> contact.withPrimaryAgent(Optional.of(BOB)));
        book.change(PERPETUA, contact -> contact.withPrimaryAgent(Optional.empty()));
        assertThat(book.oldestFirst(PERPETUA))
                .extracting(AssignmentRecord::role)
                .containsExactly(
                        AssignmentRole.LEAD_OWNER,
                        AssignmentRole.PRIMARY_AGENT,
                        AssignmentRole.FAVOURITE_AGENT,
                        AssignmentRole.PRIMARY_AGENT,
                        AssignmentRole.PRIMARY_AGENT,
                        AssignmentRole.PRIMARY_AGENT);
        assertThat(book.workload(ANN)).isEqualTo(new Workload(0, 1, 0));
        assertThat(book.workload(BOB)).isEqualTo(Workload.NOTHING);
    }

    @Test
    void theSameWordAgainWritesNothing() {
        Book book = book("again");
        book.add(PERPETUA.value(), DESK);
        own(book, ANN);
        assertThat(book.change(PERPETUA, contact -> contact.ownedBy(OwnerByHand.set(contact.owner(), ANN))))
                .isInstanceOf(ContactOutcome.Unchanged.class);
        assertThat(book.oldestFirst(PERPETUA)).hasSize(1);
    }

    @Test
    void aMergedContactsNumbersOwnerAndIdLeadToTheSurvivingOne() {
        Book book = book("merge");
        book.add(Contact.unknown(PERPETUA)
                .reachedAt(new TreeSet<>(Set.of(DESK)), Book.emails("p@example.com"))
                .withPrimaryAgent(Optional.of(ANN)));
        book.add(Contact.unknown(TWIN)
                .named(Optional.of("Perpetua Lindqvist"))
                .reachedAt(new TreeSet<>(Set.of(DESK, MOBILE)), Book.emails("p@example.com"))
                .withPrimaryAgent(Optional.of(BOB))
                .ownedBy(OwnerByHand.set(LeadOwner.NEVER_OWNED, BOB)));
        book.merge(TWIN, PERPETUA);
        assertThat(book.find(TWIN)).hasValueSatisfying(contact -> {
            assertThat(contact.id()).isEqualTo(PERPETUA);
            assertThat(contact.name()).contains("Perpetua Lindqvist");
            assertThat(contact.phones()).containsExactly(DESK, MOBILE);
            assertThat(contact.owner().owningUser()).contains(BOB);
            assertThat(contact.primaryAgent()).contains(ANN);
        });
        assertThat(List.of(book.view(DESK), book.view(MOBILE))).allMatch(ContactView.Known.class::isInstance);
        assertThat(book.ids(byEmail("p@example.com"), 10)).containsExactly(PERPETUA.value());
        assertThat(book.workload(BOB)).isEqualTo(new Workload(0, 1, 0));
        assertThat(book.oldestFirst(TWIN))
                .filteredOn(record -> record.change() == AssignmentChange.UNASSIGNED)
                .allMatch(record -> record.reason() == Reason.CONTACTS_MERGED)
                .hasSize(2);
    }

    @Test
    void aContactHasAtMostTwentyNumbers() {
        Book book = book("many");
        book.add(PERPETUA.value(), DESK);
        TreeSet<String> numbers = new TreeSet<>();
        IntStream.rangeClosed(0, Contact.LIMIT).forEach(next -> numbers.add("+120255501" + (10 + next)));
        assertThat(book.change(PERPETUA, contact -> contact.reachedAt(numbers, new TreeSet<>())))
                .isInstanceOf(ContactOutcome.TooMany.class);
    }

    @Test
    void manyWordsAtOnceLeaveOneOwnerAndAnUnbrokenChain() {
        Book book = book("at-once");
        book.add(PERPETUA.value(), DESK, MOBILE);
        IntStream.range(0, 12).parallel().forEach(turn -> own(book, turn % 2 == 0 ? ANN : BOB));
        List<AssignmentRecord> records = book.oldestFirst(PERPETUA);
        UserId last = records.get(records.size() - 1).user().orElseThrow();
        assertThat(book.find(PERPETUA).orElseThrow().owner())
                .isEqualTo(new LeadOwner.User(last, OwnerCause.MANUAL, Optional.empty(), false, Optional.empty()));
        assertThat(book.workload(ANN).leads() + book.workload(BOB).leads()).isEqualTo(1);
        assertThat(records).extracting(AssignmentRecord::sequence).doesNotHaveDuplicates();
    }

    private static void own(Book book, UserId user) {
        book.change(PERPETUA, contact -> contact.ownedBy(OwnerByHand.set(contact.owner(), user)));
    }

    private static ContactQuery byEmail(String email) {
        return new ContactQuery(
                Optional.empty(),
                Book.emails(email).stream().findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Book book(String account) {
        return new Book(DYNAMODB, new AccountId("edits-" + account), NOW);
    }
}
