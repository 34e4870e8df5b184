package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.user.UserId;

/** A contact, and the item of a phone number, which names its contacts with owner and favourite agent. */
public final class ContactItems {
    private static final String CONTACTS = "contacts";
    private static final String OWNER = "owner";
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
        item.put("phones", AttributeValue.fromSs(List.of(number)));
        item.put(OWNER, AttributeValue.fromS(LeadOwnerText.write(owner)));
        name.ifPresent(text -> item.put("name", AttributeValue.fromS(text)));
        return item;
    }

    public static Map<String, AttributeValue> phone(
            AccountId account, String number, ContactId contact, LeadOwner owner, Optional<UserId> favourite) {
        Map<String, AttributeValue> entry = new TreeMap<>();
        entry.put(OWNER, AttributeValue.fromS(LeadOwnerText.write(owner)));
        favourite.ifPresent(user -> entry.put(FAVOURITE, AttributeValue.fromS(user.value())));
        Map<String, AttributeValue> item =
                new TreeMap<>(phoneKey(account, number).attributes());
        item.put(CONTACTS, AttributeValue.fromM(Map.of(contact.value(), AttributeValue.fromM(entry))));
        return item;
    }

    /** What the number's item says; an absent or empty one means that no contact has the number. */
    public static ContactView view(String number, Map<String, AttributeValue> phone) {
        Map<String, AttributeValue> contacts =
                Optional.ofNullable(phone.get(CONTACTS)).map(AttributeValue::m).orElse(Map.of());
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
}
