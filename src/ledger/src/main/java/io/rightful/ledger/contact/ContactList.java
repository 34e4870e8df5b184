package io.rightful.ledger.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/**
 * Lists an account's contacts, by name. A contact just made is found by its number at once, and on the other lists a moment later.
 */
public final class ContactList {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final ContactIndexes indexes;

    public ContactList(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.indexes = new ContactIndexes(client, tables.contacts());
    }

    /** A name is looked for among names as they are written first, and then among those with the last name first. */
    public Page<StoredContact> list(AccountId account, ContactQuery query, Optional<String> cursor, int limit) {
        if (query.phone().isPresent() || query.email().isPresent()) {
            return new Page<>(reached(account, query), Optional.empty());
        }
        ContactCursor start = cursor.map(ContactCursor::read).orElseGet(() -> ContactCursor.start(ContactOrder.NAME));
        String prefix = query.name().map(ContactLists::folded).map(Key::join).orElse("");
        SortedMap<String, Key> found = indexes.of(account, query, start.order()).next(prefix, start.after(), limit);
        List<String> page = found.keySet().stream().limit(limit).toList();
        List<StoredContact> contacts = read(page.stream().map(found::get).toList()).stream()
                .filter(contact -> start.order() == ContactOrder.NAME || !isNamed(contact, prefix))
                .filter(contact -> query.accepts(contact.contact()))
                .toList();
        if (found.size() >= limit) {
            return new Page<>(
                    contacts, Optional.of(new ContactCursor(start.order(), page.get(page.size() - 1)).write()));
        }
        return start.order() == ContactOrder.NAME && query.name().isPresent() && query.amongAll()
                ? then(contacts, account, query, limit)
                : new Page<>(contacts, Optional.empty());
    }

    private Page<StoredContact> then(List<StoredContact> contacts, AccountId account, ContactQuery query, int limit) {
        String next = ContactCursor.start(ContactOrder.LAST_NAME_FIRST).write();
        if (contacts.size() >= limit) {
            return new Page<>(contacts, Optional.of(next));
        }
        Page<StoredContact> rest = list(account, query, Optional.of(next), limit - contacts.size());
        List<StoredContact> all = new ArrayList<>(contacts);
        all.addAll(rest.items());
        return new Page<>(all, rest.cursor());
    }

    private static boolean isNamed(StoredContact contact, String prefix) {
        return Key.join(ContactLists.folded(contact.contact().name().orElse("")))
                .startsWith(prefix);
    }

    private List<StoredContact> reached(AccountId account, ContactQuery query) {
        Key key = query.phone()
                .map(number -> ContactKeys.phone(account, number))
                .orElseGet(() -> ContactKeys.email(account, query.email().orElseThrow()));
        Map<String, AttributeValue> item = client.getItem(get ->
                        get.tableName(tables.contacts()).key(key.attributes()).consistentRead(true))
                .item();
        Collection<ContactId> contacts = query.phone().isPresent()
                ? NumberItems.contactsOf(item)
                : EmailItems.contacts(Optional.of(item).filter(read -> !read.isEmpty()));
        return read(contacts.stream()
                .sorted()
                .map(contact -> ContactKeys.contact(account, contact))
                .toList());
    }

    private List<StoredContact> read(List<Key> keys) {
        var items = new BatchRead(client).read(tables.contacts(), keys);
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                .map(Item::new)
                .flatMap(item -> ContactItems.present(item).stream())
                .toList();
    }
}
