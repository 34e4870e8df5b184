package io.rightful.ledger.contact;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** A contact's own item. One that was merged into another is left as a pointer to it, one that was erased as a mark. */
final class ContactItems {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String PHONES = "phones";
    private static final String EMAILS = "emails";
    private static final String OWNER = "owner";
    private static final String PRIMARY_AGENT = "primaryAgent";
    private static final String FAVOURITE_AGENT = "favouriteAgent";
    private static final String RECORDS = "records";
    private static final String MERGED_INTO = "mergedInto";

    private ContactItems() {}

    static Map<String, AttributeValue> item(AccountId account, StoredContact stored) {
        Contact contact = stored.contact();
        ItemBuilder item = ItemBuilder.item(ContactKeys.contact(account, contact.id()))
                .text(ID, contact.id())
                .text(NAME, contact.name())
                .set(PHONES, contact.phones())
                .set(EMAILS, contact.emails().stream().map(EmailAddress::folded).toList())
                .text(OWNER, LeadOwnerText.write(contact.owner()))
                .text(PRIMARY_AGENT, contact.primaryAgent())
                .text(FAVOURITE_AGENT, contact.favouriteAgent())
                .number(RECORDS, stored.records())
                .number(Item.VERSION, stored.version());
        return ContactLists.entries(item, account, contact).build();
    }

    /** @param into whom the contact's id means from now on */
    static Map<String, AttributeValue> pointer(AccountId account, StoredContact merged, ContactId into) {
        return ItemBuilder.item(ContactKeys.contact(account, merged.contact().id()))
                .text(MERGED_INTO, into)
                .number(RECORDS, merged.records())
                .number(Item.VERSION, merged.version())
                .build();
    }

    static Optional<ContactId> mergedInto(Item item) {
        return item.optionalText(MERGED_INTO).map(ContactId::new);
    }

    /** Empty where the id is that of a contact which was merged or erased. */
    static Optional<StoredContact> present(Item item) {
        return mergedInto(item).isPresent() || ErasedItems.isErased(item) ? Optional.empty() : Optional.of(read(item));
    }

    private static StoredContact read(Item item) {
        Contact contact = new Contact(
                new ContactId(item.text(ID)),
                item.optionalText(NAME),
                new TreeSet<>(item.texts(PHONES)),
                item.texts(EMAILS).stream().map(EmailAddress::new).collect(Collectors.toCollection(TreeSet::new)),
                LeadOwnerText.read(item.text(OWNER)),
                item.optionalText(PRIMARY_AGENT).map(UserId::new),
                item.optionalText(FAVOURITE_AGENT).map(UserId::new));
        return new StoredContact(contact, item.number(Item.VERSION), item.number(RECORDS));
    }
}
