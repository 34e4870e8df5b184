package io.rightful.ledger.contact;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;

/**
 * Creates, changes and merges contacts on a person's word: reads what the change rests on, and writes one transaction that is
 * conditional on it. A lost race reads afresh. Nothing new writes nothing. Thread-safe.
 */
public final class ContactEdits {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final ContactReader reader;
    private final InstantSource clock;

    public ContactEdits(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.reader = new ContactReader(client, tables);
        this.clock = clock;
    }

    /** One that exists under its id already is left as it is; one that was erased is not made again. */
    public ContactOutcome create(AccountId account, Contact contact, ContactOccasion occasion) {
        return Contention.retrying(() -> {
            ContactReading read = reader.present(account, contact.id());
            return read.contact()
                    .<ContactOutcome>map(ContactOutcome.Unchanged::new)
                    .or(() -> read.erased().map(mark -> new ContactOutcome.NotFound()))
                    .orElseGet(() -> write(ContactEdit.of(account, read, contact, occasion, clock.instant())));
        });
    }

    /**
     * A contact that was merged is changed where it went.
     *
     * @param change of the contact as it stands
     * @param precondition throws where the contact is not as the person saw it; what is written stands on the very one it allowed
     */
    public ContactOutcome change(
            AccountId account,
            ContactId id,
            UnaryOperator<Contact> change,
            ContactOccasion occasion,
            Consumer<StoredContact> precondition) {
        return Contention.retrying(() -> {
            ContactReading read = reader.present(account, id);
            return read.contact()
                    .map(stored -> {
                        precondition.accept(stored);
                        Contact after = change.apply(stored.contact());
                        return after.equals(stored.contact())
                                ? new ContactOutcome.Unchanged(stored)
                                : write(ContactEdit.of(account, read, after, occasion, clock.instant()));
                    })
                    .orElseGet(ContactOutcome.NotFound::new);
        });
    }

    /** The same, however the other contact is by now. */
    public ContactOutcome merge(AccountId account, ContactId other, ContactId surviving, ContactOccasion occasion) {
        return merge(account, other, surviving, occasion, stored -> {});
    }

    /**
     * Makes two contacts one. The other's id means the surviving contact from then on.
     *
     * @param precondition throws where the other contact is not as the person saw it
     */
    public ContactOutcome merge(
            AccountId account,
            ContactId other,
            ContactId surviving,
            ContactOccasion occasion,
            Consumer<StoredContact> precondition) {
        return Contention.retrying(() -> {
            ContactReading into = reader.present(account, surviving);
            Optional<StoredContact> from = reader.present(account, other).contact();
            if (into.contact().isEmpty() || from.isEmpty()) {
                return new ContactOutcome.NotFound();
            }
            precondition.accept(from.get());
            StoredContact stored = into.contact().get();
            return stored.contact().id().equals(from.get().contact().id())
                    ? new ContactOutcome.Unchanged(stored)
                    : write(ContactEdit.merge(account, into, from.get(), occasion, clock.instant()));
        });
    }

    private ContactOutcome write(ContactEdit stated) {
        if (stated.tooMany()) {
            return new ContactOutcome.TooMany();
        }
        ContactEdit read = stated.after(reader.and(stated.reading(), stated.account(), stated.after()), stated.after());
        ContactEdit edit = read.after(read.reading(), new OwnerOfNumbers(client, tables).owned(read));
        Writes writes = new Writes();
        new ContactEditWrites(tables, edit).addTo(writes);
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
        return new ContactOutcome.Changed(edit.before(), edit.written());
    }
}
