package io.rightful.ledger.routing;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.EmailItems;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.message.MessageContact;
import io.rightful.rules.user.EmailAddress;

/** Reads who sends a text or form: one request, and one more for the contact whom an e-mail alone identifies. */
public record SenderReader(DynamoDbClient client, TableNames tables) {

    /** @param from E.164; absent where it is withheld or unusable */
    public ContactView sender(AccountId account, Optional<String> from, Optional<EmailAddress> email) {
        KeyedRead read = read(account, from, email);
        Set<String> own = SettingsItems.parse(account, read.items()).value().ownNumbers();
        ContactView byNumber = from.filter(number -> !own.contains(number))
                .<ContactView>map(number -> NumberItems.view(
                        number, read.at(ContactKeys.phone(account, number)).orElse(Map.of())))
                .orElseGet(ContactView.Nobody::new);
        ContactView byEmail = email.<ContactView>map(address -> EmailItems.view(
                        address, read.at(ContactKeys.email(account, address)), contact -> contact(account, contact)))
                .orElseGet(ContactView.Nobody::new);
        return MessageContact.of(byNumber, byEmail);
    }

    private KeyedRead read(AccountId account, Optional<String> from, Optional<EmailAddress> email) {
        Set<Address> wanted = new HashSet<>(Set.of(new Address(tables.accounts(), SettingsItems.key(account))));
        from.map(number -> contacts(ContactKeys.phone(account, number))).ifPresent(wanted::add);
        email.map(address -> contacts(ContactKeys.email(account, address))).ifPresent(wanted::add);
        return KeyedRead.of(client, wanted);
    }

    private Optional<Map<String, AttributeValue>> contact(AccountId account, ContactId contact) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                                .key(ContactKeys.contact(account, contact).attributes())
                                .consistentRead(true))
                        .item())
                .map(Item::attributes);
    }

    private Address contacts(Key key) {
        return new Address(tables.contacts(), key);
    }
}
