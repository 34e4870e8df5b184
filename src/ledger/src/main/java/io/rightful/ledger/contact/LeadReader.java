package io.rightful.ledger.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.user.EmailAddress;

/**
 * What must be read of a lead beside its number's item, in the few cases in which a call or form moves its owner.
 *
 * @param read items read already
 * @param lostRaces how often the decision was made in vain: only then may a number without an item be one whose contact is known
 */
public record LeadReader(
        DynamoDbClient client,
        TableNames tables,
        AccountId account,
        Map<Address, Map<String, AttributeValue>> read,
        int lostRaces) {

    public ContactReading read(ContactId contact) {
        return new ContactReader(client, tables).read(account, contact, read);
    }

    /** Whether the integration whose CRM set the owner lets a first contact take over; one request where a CRM did. */
    public boolean firstContactTakesOver(LeadOwner owner) {
        return owner.saidBy()
                .flatMap(integration -> new Integrations(client, tables).find(account, integration))
                .map(stored -> stored.value().settings().firstContactTakesOver())
                .orElse(false);
    }

    /** What the calls of all the numbers mean, together. */
    public List<LeadTouch> touches(Collection<String> numbers) {
        LeadTouchesOfNumber reader = new LeadTouchesOfNumber(client, tables);
        return numbers.stream()
                .flatMap(number -> reader.read(account, number).stream())
                .toList();
    }

    /** The contact's numbers that no other contact has. */
    public Set<String> numbersOfItsOwn(Contact contact, ContactReading reading) {
        return contact.phones().stream()
                .filter(number -> reading.at(phone(number)).stream()
                        .allMatch(item -> Set.of(contact.id()).containsAll(NumberItems.contactsOf(item))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether something of the number is kept, though it may have no contact. */
    public boolean isKnown(String number) {
        return read.containsKey(phone(number));
    }

    /** The id of the contact that the number makes. */
    public ContactId newId(String number) {
        return isKnown(number) || lostRaces > 0
                ? new ContactIds(client, tables).free(account, number)
                : ContactKeys.idOf(account, number);
    }

    /** The id of the contact that an e-mail without a number makes. */
    public ContactId newId(EmailAddress email) {
        Address address = new Address(tables.contacts(), ContactKeys.email(account, email));
        return read.containsKey(address) || lostRaces > 0
                ? new ContactIds(client, tables).free(account, email.folded())
                : ContactKeys.idOf(account, email);
    }

    private Address phone(String number) {
        return new Address(tables.contacts(), ContactKeys.phone(account, number));
    }
}
