package io.rightful.ledger.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.handover.HandOverPart;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class HandOversTest {
    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    private static final UserId LEAVER = new UserId("leaver");
    private static final UserId HEIR = new UserId("heir");
    private static final UserId THIRD = new UserId("third");
    private static final ContactId PERPETUA = new ContactId("perpetua");
    private static final ContactId TWIN = new ContactId("twin");
    private static final String DESK = "+12025550141";

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    @Test
    void allRolesOfAContactGoInOneChangeThatIsCountedAndToldUnderItsNumber() {
        Book book = book("roles");
        book.add(leavers(PERPETUA).reachedAt(new TreeSet<>(List.of(DESK)), Book.emails("p@example.com")));
        assertThat(give(book, leads(book), HEIR)).hasSize(1);
        assertThat(book.find(PERPETUA)).hasValueSatisfying(contact -> {
            assertThat(contact.owner().owningUser()).contains(HEIR);
            assertThat(contact.primaryAgent()).contains(HEIR);
            assertThat(contact.favouriteAgent()).contains(HEIR);
        });
        assertThat(book.view(DESK))
                .isInstanceOfSatisfying(
                        ContactView.Known.class,
                        known -> assertThat(known.owner().owningUser()).contains(HEIR));
        assertThat(book.workload(LEAVER)).isEqualTo(Workload.NOTHING);
        assertThat(book.workload(HEIR)).isEqualTo(new Workload(1, 1, 0));
        assertThat(counts(book))
                .isEqualTo(Map.of("all", 1L, "leads/heir", 1L, "contacts/heir", 1L, "favourites/heir", 1L));
        assertThat(book.oldestFirst(PERPETUA).subList(3, 5))
                .extracting(
                        AssignmentRecord::change,
                        record -> record.user().orElseThrow(),
                        AssignmentRecord::cause,
                        AssignmentRecord::actor,
                        AssignmentRecord::reason,
                        AssignmentRecord::evidence)
                .containsExactly(
                        tuple(
                                AssignmentChange.UNASSIGNED,
                                LEAVER,
                                Cause.HAND_OVER,
                                "admin-1",
                                Reason.HANDED_OVER_TO_USER,
                                "job/job-1"),
                        tuple(
                                AssignmentChange.ASSIGNED,
                                HEIR,
                                Cause.HAND_OVER,
                                "admin-1",
                                Reason.HANDED_OVER_TO_USER,
                                "job/job-1"));
    }

    @Test
    void manyContactsGoInFewTransactions() {
        Book book = book("many");
        IntStream.range(0, 60)
                .forEach(number -> book.add(leavers(new ContactId("c" + number))
                        .reachedAt(new TreeSet<>(List.of("+1202555" + (1000 + number))), new TreeSet<>())));
        assertThat(give(book, leads(book), HEIR)).hasSize(60);
        assertThat(leads(book)).isEmpty();
        assertThat(book.workload(HEIR)).isEqualTo(new Workload(60, 60, 0));
    }

    @Test
    void contactsThatShareANumberKeepEachOthersEntries() {
        Book book = book("shared");
        book.add(leavers(PERPETUA).reachedAt(new TreeSet<>(List.of(DESK)), new TreeSet<>()));
        book.add(leavers(TWIN).reachedAt(new TreeSet<>(List.of(DESK)), new TreeSet<>()));
        assertThat(give(book, leads(book), HEIR)).hasSize(2);
        assertThat(book.view(DESK)).isInstanceOf(ContactView.Shared.class);
        book.change(TWIN, contact -> contact.reachedAt(new TreeSet<>(), new TreeSet<>()));
        assertThat(book.view(DESK))
                .isInstanceOfSatisfying(
                        ContactView.Known.class,
                        known -> assertThat(known.owner().owningUser()).contains(HEIR));
    }

    @Test
    void whatAPersonChangedMeanwhileStaysAsTheySaid() {
        Book book = book("meanwhile");
        book.add(leavers(PERPETUA));
        book.add(leavers(TWIN));
        List<StoredContact> read = leads(book);
        book.change(
                PERPETUA,
                contact -> contact.ownedBy(OwnerByHand.set(contact.owner(), THIRD))
                        .withPrimaryAgent(Optional.of(THIRD))
                        .withFavouriteAgent(Optional.empty()));
        book.change(TWIN, contact -> contact.named(Optional.of("Perpetua Lindqvist")));
        assertThat(give(book, read, HEIR)).extracting(HandedContact::id).containsExactly(TWIN);
        assertThat(book.find(PERPETUA).orElseThrow().owner().owningUser()).contains(THIRD);
        assertThat(book.find(TWIN)).hasValueSatisfying(contact -> {
            assertThat(contact.name()).contains("Perpetua Lindqvist");
            assertThat(contact.owner().owningUser()).contains(HEIR);
        });
    }

    @Test
    void whatWasHandedOverIsNotHandedOverAgain() {
        Book book = book("again");
        book.add(leavers(PERPETUA));
        List<StoredContact> read = leads(book);
        give(book, read, HEIR);
        assertThat(give(book, read, HEIR)).isEmpty();
        assertThat(book.oldestFirst(PERPETUA)).hasSize(9);
        assertThat(counts(book)).containsEntry("all", 1L);
    }

    @Test
    void aListGoesOnAfterItsLastContactAndOneOfFavouritesIsKeptToo() {
        Book book = book("pages");
        for (String name : List.of("Ada", "Bea", "Cleo")) {
            book.add(leavers(new ContactId(name)).named(Optional.of(name)));
        }
        Page<StoredContact> first = page(book, Optional.empty());
        assertThat(first.cursor()).contains("Bea");
        Page<StoredContact> second = page(book, first.cursor());
        assertThat(second.items())
                .extracting(contact -> contact.contact().id().value())
                .containsExactly("Cleo");
        assertThat(second.cursor()).isEmpty();
    }

    private static Page<StoredContact> page(Book book, Optional<String> after) {
        return new ContactsOf(DYNAMODB.client(), book.tables())
                .page(book.account(), AssignmentRole.FAVOURITE_AGENT, LEAVER, after, 2);
    }

    private static List<StoredContact> leads(Book book) {
        return new ContactsOf(DYNAMODB.client(), book.tables())
                .page(book.account(), AssignmentRole.LEAD_OWNER, LEAVER, Optional.empty(), 100)
                .items();
    }

    private static List<HandedContact> give(Book book, List<StoredContact> contacts, UserId to) {
        HandOverOrder order = new HandOverOrder(
                book.account(),
                "job-1",
                LEAVER,
                EnumSet.allOf(HandOverPart.class),
                "admin-1",
                Reason.HANDED_OVER_TO_USER);
        return new HandOvers(DYNAMODB.client(), book.tables(), InstantSource.fixed(NOW))
                .give(
                        order,
                        contacts.stream()
                                .map(contact -> order.given(contact, Optional.of(to), NOW))
                                .toList());
    }

    private static Map<String, Long> counts(Book book) {
        return new Jobs(DYNAMODB.client(), book.tables()).counts(book.account(), "job-1");
    }

    private static Contact leavers(ContactId id) {
        return Contact.unknown(id)
                .ownedBy(OwnerByHand.set(LeadOwner.NEVER_OWNED, LEAVER))
                .withPrimaryAgent(Optional.of(LEAVER))
                .withFavouriteAgent(Optional.of(LEAVER));
    }

    private static Book book(String account) {
        return new Book(DYNAMODB, new AccountId(account), NOW);
    }
}
