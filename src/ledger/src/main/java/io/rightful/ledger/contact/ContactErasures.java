package io.rightful.ledger.contact;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;

/** Ends contacts. Their calls, texts and forms are erased apart from this. Everything may be done again. Thread-safe. */
public final class ContactErasures {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final ContactReader reader;
    private final NumberErasures numbers;
    private final InstantSource clock;

    public ContactErasures(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.reader = new ContactReader(client, tables);
        this.numbers = new NumberErasures(client, tables);
        this.clock = clock;
    }

    /** The contact that the id means, while some of its data is left. Empty where there is none, or all of it is erased. */
    public Optional<Erasing> find(AccountId account, ContactId id) {
        ContactReading reading = reader.present(account, id);
        return reading.contact()
                .map(stored ->
                        new Erasing(account, stored.contact().id(), traces(account, reading, stored), Optional.empty()))
                .or(() -> reading.erased()
                        .flatMap(mark -> mark.traces()
                                .map(traces -> new Erasing(account, mark.id(), traces, Optional.of(mark.at())))));
    }

    /** Whether the one id means the contact of the other, as one that was merged into it does. */
    public boolean leadsTo(AccountId account, ContactId one, ContactId other) {
        Optional<ContactId> next = Optional.of(one);
        for (int merges = 0; next.isPresent() && merges <= Contacts.MERGES; merges++) {
            if (next.get().equals(other)) {
                return true;
            }
            next = reader.read(account, next.get(), Map.of()).mergedInto();
        }
        return false;
    }

    /**
     * The contact is no more: its id means nobody, and so do its numbers and e-mails unless others have them too. What its other data is
     * found by is kept with its mark. Nothing happens where it is so already.
     *
     * @param job by which the records say what it was for
     */
    public void end(AccountId account, ContactId id, String actor, String job) {
        Contention.retrying(() -> {
            ContactReading reading = reader.present(account, id);
            while (numbers.forgetTouches(account, ownNumbers(account, reading))) {
                reading = reader.present(account, id);
            }
            end(account, reading, actor, job);
            return id;
        });
    }

    /** Nothing of the contact's is left to be found: only its mark stays. */
    public void forget(AccountId account, ContactId id) {
        Contention.retrying(() -> {
            reader.present(account, id)
                    .erased()
                    .filter(mark -> mark.traces().isPresent())
                    .ifPresent(mark -> {
                        Writes writes = new Writes();
                        writes.putIfVersion(
                                tables.contacts(), ErasedItems.item(account, mark.forgotten()), mark.version());
                        write(writes);
                    });
            return id;
        });
    }

    private void end(AccountId account, ContactReading reading, String actor, String job) {
        reading.contact().ifPresent(stored -> {
            var now = clock.instant();
            List<AssignmentRecord> records = new ContactRecords(
                            account, Cause.ERASURE, actor, now, now, Reason.CONTACT_ERASED, "job/" + job)
                    .of(stored.contact(), Contact.unknown(stored.contact().id()), stored.records());
            ErasedContact mark = new ErasedContact(
                    stored.contact().id(),
                    now,
                    stored.version() + 1,
                    stored.records() + records.size(),
                    Optional.of(traces(account, reading, stored)));
            Writes writes = new Writes();
            new ErasureWrites(tables, account, reading, stored, mark, records).addTo(writes);
            write(writes);
        });
    }

    private void write(Writes writes) {
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }

    private Set<String> ownNumbers(AccountId account, ContactReading reading) {
        return reading.contact()
                .<Set<String>>map(stored -> traces(account, reading, stored).numbers())
                .orElse(Set.of());
    }

    private ContactTraces traces(AccountId account, ContactReading reading, StoredContact stored) {
        Contact contact = stored.contact();
        Set<String> own = contact.phones().stream()
                .filter(number -> isOwn(
                        reading.at(new Address(tables.contacts(), ContactKeys.phone(account, number)))
                                .map(NumberItems::contactsOf),
                        contact.id()))
                .collect(Collectors.toSet());
        var ownEmails = contact.emails().stream()
                .filter(email -> isOwn(
                        reading.at(new Address(tables.contacts(), ContactKeys.email(account, email)))
                                .map(read -> EmailItems.contacts(Optional.of(read))),
                        contact.id()))
                .collect(Collectors.toSet());
        return new ContactTraces(
                contact.name(),
                new TreeSet<>(own),
                without(contact.phones(), own),
                new TreeSet<>(ownEmails),
                without(contact.emails(), ownEmails));
    }

    private static boolean isOwn(Optional<Set<ContactId>> contacts, ContactId id) {
        return contacts.map(all -> Set.of(id).containsAll(all)).orElse(true);
    }

    private static <T extends Comparable<T>> TreeSet<T> without(Set<T> all, Set<T> some) {
        TreeSet<T> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
