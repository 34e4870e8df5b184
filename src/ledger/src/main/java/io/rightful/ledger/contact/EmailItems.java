package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.user.EmailAddress;

/** The item of an e-mail address, which names its contacts. Deleted only when the last of them is erased. */
public final class EmailItems {
    private static final String CONTACTS = "contacts";

    private EmailItems() {}

    public static Set<ContactId> contacts(Optional<Map<String, AttributeValue>> read) {
        return read.map(Item::new).map(item -> item.texts(CONTACTS)).orElse(List.of()).stream()
                .map(ContactId::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The contact whom the e-mail identifies. */
    public static Optional<ContactId> only(Optional<Map<String, AttributeValue>> read) {
        Set<ContactId> contacts = contacts(read);
        return contacts.size() == 1 ? contacts.stream().findFirst() : Optional.empty();
    }

    /**
     * What the e-mail's item says.
     *
     * @param contact the contact's own item, where it was read
     */
    public static ContactView view(
            EmailAddress email,
            Optional<Map<String, AttributeValue>> read,
            Function<ContactId, Optional<Map<String, AttributeValue>>> contact) {
        Set<ContactId> contacts = contacts(read);
        if (contacts.size() > 1) {
            return new ContactView.Shared(email.folded(), contacts);
        }
        return only(read)
                .flatMap(contact)
                .flatMap(item -> ContactItems.present(new Item(item)))
                .map(StoredContact::contact)
                .<ContactView>map(found -> new ContactView.Known(
                        email.folded(), found.id(), found.owner(), true, found.primaryAgent(), found.favouriteAgent()))
                .orElseGet(() -> new ContactView.Unknown(email.folded()));
    }

    /** What was read, but for one of the contacts. */
    static Map<String, AttributeValue> bare(ContactId contact, Map<String, AttributeValue> read) {
        Set<ContactId> others = contacts(Optional.of(read));
        others.remove(contact);
        Map<String, AttributeValue> bare = new TreeMap<>(read);
        bare.remove(CONTACTS);
        bare.putAll(ItemBuilder.map()
                .set(CONTACTS, others.stream().map(ContactId::value).toList())
                .build());
        return bare;
    }

    static Map<String, AttributeValue> item(
            AccountId account,
            EmailAddress email,
            Set<ContactId> contacts,
            Optional<Map<String, AttributeValue>> read) {
        List<String> ids = contacts.stream().map(ContactId::value).toList();
        long version =
                read.map(before -> new Item(before).number(Item.VERSION)).orElseGet(() -> Version.beginning(ids));
        return ItemBuilder.item(ContactKeys.email(account, email))
                .set(CONTACTS, ids)
                .number(Item.VERSION, version + 1)
                .build();
    }
}
