package io.rightful.ledger.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class ContactListTest {
    private static final UserId ANN = new UserId("ann");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    @Test
    void pagesGoThroughAllContactsOnceInTheOrderOfTheirNames() {
        Book book = book("all");
        IntStream.range(0, 23)
                .forEach(next -> book.add(
                        Contact.unknown(new ContactId("c" + next)).named(Optional.of("Name " + (char) ('a' + next)))));
        assertThat(book.ids(all(), 5))
                .containsExactlyElementsOf(
                        IntStream.range(0, 23).mapToObj(next -> "c" + next).toList());
    }

    @Test
    void aNameIsFoundByItsBeginningInEitherOrderWithoutCaseOrMarks() {
        Book book = book("names");
        named(book, "1", "Perpetua Lindqvist");
        named(book, "2", "Pérpetua de la Lind");
        named(book, "3", "Lindsay Perpetua");
        named(book, "4", "Odalys Marchbanks");
        assertThat(book.ids(name("PERPETUA"), 2)).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(book.ids(name("lind"), 10)).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(book.ids(name("perpetua l"), 10)).containsExactly("1", "3");
        assertThat(book.ids(name("q"), 10)).isEmpty();
    }

    @Test
    void contactsAreFoundByOwnerPrimaryAgentAndNumber() {
        Book book = book("by");
        book.add(Contact.unknown(new ContactId("led"))
                .ownedBy(OwnerByHand.set(Contact.unknown(new ContactId("led")).owner(), ANN)));
        book.add(Contact.unknown(new ContactId("cared")).withPrimaryAgent(Optional.of(ANN)));
        book.add(Contact.unknown(new ContactId("reached"))
                .reachedAt(new TreeSet<>(Set.of("+12025550143")), new TreeSet<>()));
        Optional<String> none = Optional.empty();
        assertThat(book.ids(new ContactQuery(none, Optional.empty(), none, Optional.of(ANN), Optional.empty()), 10))
                .containsExactly("led");
        assertThat(book.ids(new ContactQuery(none, Optional.empty(), none, Optional.empty(), Optional.of(ANN)), 10))
                .containsExactly("cared");
        assertThat(book.ids(
                        new ContactQuery(
                                Optional.of("+12025550143"),
                                Optional.empty(),
                                none,
                                Optional.empty(),
                                Optional.empty()),
                        10))
                .containsExactly("reached");
    }

    private static void named(Book book, String id, String name) {
        book.add(Contact.unknown(new ContactId(id)).named(Optional.of(name)));
    }

    private static ContactQuery all() {
        return new ContactQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ContactQuery name(String name) {
        return new ContactQuery(
                Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty());
    }

    private static Book book(String account) {
        return new Book(DYNAMODB, new AccountId("list-" + account), Instant.parse("2026-11-17T10:00:00Z"));
    }
}
