package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.user.UserId;

/** A contact, and the item of a phone number, which names its contacts with owner and favourite agent. */
public final class ContactItems {
    private static final String PHONES = "phones";
    private static final String CONTACTS = "contacts";
    public static final String OWNER = "owner";
    private static final String FAVOURITE = "favouriteAgent";

    private ContactItems() {}

    public static Key contactKey(AccountId account, ContactId contact) {
        return new Key(Key.join(account.value(), "contact", contact.value()), "contact");
    }

    public static Key phoneKey(AccountId account, String number) {
        return new Key(Key.join(account.value(), "phone", number), "phone");
    }

    /** A contact made by a call has an id that any other delivery would give it too. */
    public static ContactId idOf(AccountId account, String number) {
        return new ContactId(Digest.of(account.value(), number));
    }

    public static Map<String, AttributeValue> contact(
            AccountId account, ContactId contact, String number, LeadOwner owner, Optional<String> name) {
        Map<String, AttributeValue> item =
                new TreeMap<>(contactKey(account, contact).attributes());
        item.put(PHONES, AttributeValue.fromSs(List.of(number)));
        item.put(OWNER, owner(owner));
        name.ifPresent(text -> item.put("name", AttributeValue.fromS(text)));
        return item;
    }

    /** The number's item as it is to be written over what was read of it. */
    public static Map<String, AttributeValue> phone(
            AccountId account,
            String number,
            ContactId contact,
            LeadOwner owner,
            Optional<Map<String, AttributeValue>> read) {
        Map<String, AttributeValue> contacts =
                new TreeMap<>(read.map(ContactItems::contacts).orElse(Map.of()));
        Map<String, AttributeValue> entry = new TreeMap<>(Optional.ofNullable(contacts.get(contact.value()))
                .map(AttributeValue::m)
                .orElse(Map.of()));
        entry.put(OWNER, owner(owner));
        contacts.put(contact.value(), AttributeValue.fromM(entry));
        return phone(account, number, contacts, read);
    }

    /** The number's item with the same contacts and another version: something that stands beside it has changed. */
    public static Map<String, AttributeValue> phone(
            AccountId account, String number, Optional<Map<String, AttributeValue>> read) {
        return phone(account, number, read.map(ContactItems::contacts).orElse(Map.of()), read);
    }

    private static Map<String, AttributeValue> phone(
            AccountId account,
            String number,
            Map<String, AttributeValue> contacts,
            Optional<Map<String, AttributeValue>> read) {
        long version = read.flatMap(Item::ofRead)
                .map(item -> item.number(Item.VERSION))
                .orElse(0L);
        Map<String, AttributeValue> item =
                new TreeMap<>(phoneKey(account, number).attributes());
        item.put(CONTACTS, AttributeValue.fromM(contacts));
        item.put(Item.VERSION, AttributeValue.fromN(Long.toString(version + 1)));
        return item;
    }

    public static AttributeValue owner(LeadOwner owner) {
        return AttributeValue.fromS(LeadOwnerText.write(owner));
    }

    /** The numbers of a contact. */
    static List<String> phones(Item contact) {
        return contact.texts(PHONES);
    }

    /** What the number's item says; an absent or empty one means that no contact has the number. */
    public static ContactView view(String number, Map<String, AttributeValue> phone) {
        Map<String, AttributeValue> contacts = contacts(phone);
        if (contacts.isEmpty()) {
            return new ContactView.Unknown(number);
        }
        if (contacts.size() > 1) {
            return new ContactView.Shared(
                    number, contacts.keySet().stream().map(ContactId::new).collect(Collectors.toSet()));
        }
        Map.Entry<String, AttributeValue> only = contacts.entrySet().iterator().next();
        Map<String, AttributeValue> entry = only.getValue().m();
        return new ContactView.Known(
                number,
                new ContactId(only.getKey()),
                LeadOwnerText.read(entry.get(OWNER).s()),
                true,
                Optional.ofNullable(entry.get(FAVOURITE)).map(user -> new UserId(user.s())));
    }

    private static Map<String, AttributeValue> contacts(Map<String, AttributeValue> phone) {
        return Optional.ofNullable(phone.get(CONTACTS)).map(AttributeValue::m).orElse(Map.of());
    }
}
