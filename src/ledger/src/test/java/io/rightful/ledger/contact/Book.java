package io.rightful.ledger.contact;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.workload.Workload;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** One account's contacts, as an admin edits them and a reader sees them. */
record Book(DynamoDbExtension dynamodb, AccountId account, Instant now) {

    Contact add(String id, String... phones) {
        return add(Contact.unknown(new ContactId(id)).reachedAt(new TreeSet<>(List.of(phones)), new TreeSet<>()));
    }

    Contact add(Contact contact) {
        edits().create(account, contact, byHand(Reason.CONTACT_CREATED));
        return find(contact.id()).orElseThrow();
    }

    ContactOutcome change(ContactId id, UnaryOperator<Contact> change) {
        return edits().change(account, id, change, byHand(Reason.SET_BY_HAND), stored -> {});
    }

    ContactOutcome merge(ContactId other, ContactId surviving) {
        return edits().merge(account, other, surviving, byHand(Reason.CONTACTS_MERGED));
    }

    Optional<Contact> find(ContactId id) {
        return new Contacts(dynamodb.client(), tables()).find(account, id).map(StoredContact::contact);
    }

    List<AssignmentRecord> oldestFirst(ContactId id) {
        List<AssignmentRecord> records = new ArrayList<>(new History(dynamodb.client(), tables())
                .of(account, HistoryItems.subject(id), Optional.empty(), 100)
                .items());
        Collections.reverse(records);
        return records;
    }

    ContactView view(String number) {
        Map<String, AttributeValue> item = dynamodb.client()
                .getItem(get -> get.tableName(tables().contacts())
                        .key(ContactKeys.phone(account, number).attributes()))
                .item();
        return NumberItems.view(number, item);
    }

    Workload workload(UserId user) {
        return new Workloads(dynamodb.client(), tables()).of(account, user);
    }

    List<String> ids(ContactQuery query, int limit) {
        return Stream.iterate(
                        Optional.of(page(query, Optional.empty(), limit)),
                        Optional::isPresent,
                        page -> page.get().cursor().map(cursor -> page(query, Optional.of(cursor), limit)))
                .flatMap(page -> page.orElseThrow().items().stream())
                .map(stored -> stored.contact().id().value())
                .collect(Collectors.toList());
    }

    ContactEdits edits() {
        return new ContactEdits(dynamodb.client(), tables(), InstantSource.fixed(now));
    }

    TableNames tables() {
        return new TableNames(dynamodb.prefix());
    }

    static TreeSet<EmailAddress> emails(String... texts) {
        return Stream.of(texts).map(EmailAddress::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private Page<StoredContact> page(ContactQuery query, Optional<String> cursor, int limit) {
        return new ContactList(dynamodb.client(), tables()).list(account, query, cursor, limit);
    }

    private static ContactOccasion byHand(Reason reason) {
        return ContactOccasion.byHand("admin-1", reason);
    }
}
