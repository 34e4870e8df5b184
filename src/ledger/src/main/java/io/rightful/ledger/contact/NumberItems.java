package io.rightful.ledger.contact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.user.UserId;

/** The item of a phone number, which names its contacts, each with owner, primary and favourite agent. */
public final class NumberItems {
    private static final String CONTACTS = "contacts";
    private static final String OWNER = "owner";
    private static final String PRIMARY_AGENT = "primaryAgent";
    private static final String FAVOURITE_AGENT = "favouriteAgent";

    private NumberItems() {}

    /** What the number's item says; an absent or empty one means that no contact has the number. */
    public static ContactView view(String number, Map<String, AttributeValue> phone) {
        Map<String, AttributeValue> contacts = contacts(phone);
        if (contacts.isEmpty()) {
            return new ContactView.Unknown(number);
        }
        if (contacts.size() > 1) {
            return new ContactView.Shared(number, contactsOf(phone));
        }
        Map.Entry<String, AttributeValue> only = contacts.entrySet().iterator().next();
        Item entry = new Item(only.getValue().m());
        return new ContactView.Known(
                number,
                new ContactId(only.getKey()),
                LeadOwnerText.read(entry.text(OWNER)),
                true,
                entry.optionalText(PRIMARY_AGENT).map(UserId::new),
                entry.optionalText(FAVOURITE_AGENT).map(UserId::new));
    }

    /** The number as one of the contact's, whoever else has it. */
    static Map<String, AttributeValue> with(
            AccountId account, String number, Contact contact, Optional<Map<String, AttributeValue>> read) {
        Map<String, AttributeValue> contacts = contacts(read);
        contacts.put(contact.id().value(), entry(contact));
        return item(account, number, contacts, read);
    }

    static Map<String, AttributeValue> without(
            AccountId account, String number, ContactId contact, Optional<Map<String, AttributeValue>> read) {
        return touched(account, number, read.map(before -> bare(contact, before)));
    }

    /** What was read, but for one of the contacts. */
    static Map<String, AttributeValue> bare(ContactId contact, Map<String, AttributeValue> read) {
        Map<String, AttributeValue> contacts = contacts(Optional.of(read));
        contacts.remove(contact.value());
        Map<String, AttributeValue> bare = new TreeMap<>(read);
        bare.put(CONTACTS, AttributeValue.fromM(contacts));
        return bare;
    }

    public static Set<ContactId> contactsOf(Map<String, AttributeValue> read) {
        return contacts(read).keySet().stream().map(ContactId::new).collect(Collectors.toSet());
    }

    /** The number's item with the same contacts and another version: something that stands beside it has changed. */
    public static Map<String, AttributeValue> touched(
            AccountId account, String number, Optional<Map<String, AttributeValue>> read) {
        return item(account, number, contacts(read), read);
    }

    /** Whether the item says of the contact what is true of it. */
    static boolean tells(Contact contact, Optional<Map<String, AttributeValue>> read) {
        return entry(contact).equals(contacts(read).get(contact.id().value()));
    }

    /** Tells a number's item what is true of one of its contacts now, without its having been read. */
    static Consumer<Update.Builder> told(Contact contact) {
        return update -> update.updateExpression("SET #contacts.#contact = :entry, #version = #version + :one")
                .conditionExpression("attribute_exists(#contacts.#contact)")
                .expressionAttributeNames(
                        Map.of("#contacts", CONTACTS, "#contact", contact.id().value(), "#version", Item.VERSION))
                .expressionAttributeValues(Map.of(":entry", entry(contact), ":one", AttributeValue.fromN("1")));
    }

    /** Whether nobody has the number. */
    static boolean nobodys(Map<String, AttributeValue> read) {
        return contacts(read).isEmpty();
    }

    private static AttributeValue entry(Contact contact) {
        return AttributeValue.fromM(ItemBuilder.map()
                .text(OWNER, LeadOwnerText.write(contact.owner()))
                .text(PRIMARY_AGENT, contact.primaryAgent())
                .text(FAVOURITE_AGENT, contact.favouriteAgent())
                .build());
    }

    /** Deleted only when its last contact is erased, which is why its versions begin where that one's did not. */
    private static Map<String, AttributeValue> item(
            AccountId account,
            String number,
            Map<String, AttributeValue> contacts,
            Optional<Map<String, AttributeValue>> read) {
        long version = read.map(before -> new Item(before).number(Item.VERSION))
                .orElseGet(() -> Version.beginning(contacts.keySet()));
        Map<String, AttributeValue> item =
                new TreeMap<>(ContactKeys.phone(account, number).attributes());
        item.put(CONTACTS, AttributeValue.fromM(contacts));
        item.put(Item.VERSION, AttributeValue.fromN(Long.toString(version + 1)));
        return item;
    }

    private static Map<String, AttributeValue> contacts(Optional<Map<String, AttributeValue>> read) {
        return new TreeMap<>(read.map(NumberItems::contacts).orElse(Map.of()));
    }

    private static Map<String, AttributeValue> contacts(Map<String, AttributeValue> phone) {
        return Optional.ofNullable(phone.get(CONTACTS)).map(AttributeValue::m).orElse(Map.of());
    }
}
