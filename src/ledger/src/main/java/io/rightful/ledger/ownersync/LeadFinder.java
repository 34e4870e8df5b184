package io.rightful.ledger.ownersync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactReading;
import io.rightful.ledger.contact.EmailItems;
import io.rightful.ledger.contact.LeadReader;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.LeadOwnership;
import io.rightful.rules.ownersync.LeadMatch;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/** Finds the contact that a CRM's lead is: one request, and one more for a lead that was never seen. */
record LeadFinder(DynamoDbClient client, TableNames tables, AccountId account, AccountSettings settings) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    FoundLead find(IntegrationId integration, CrmLead lead, int lostRaces) {
        return tied(integration, lead).<FoundLead>map(FoundLead.Tied::new).orElseGet(() -> matched(lead, lostRaces));
    }

    private Optional<ContactId> tied(IntegrationId integration, CrmLead lead) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                                .key(LeadSideItems.lead(account, integration, lead.id())
                                        .attributes())
                                .consistentRead(true))
                        .item())
                .map(LeadSideItems::contact);
    }

    private FoundLead matched(CrmLead lead, int lostRaces) {
        boolean open = lead.state().fold(() -> true, converted -> false, merged -> false, () -> false);
        if (!open) {
            return new FoundLead.None(Reason.SYNC_NOTHING_NEW);
        }
        SortedSet<String> phones = limited(lead.phones().stream()
                .filter(phone -> E164.matcher(phone).matches())
                .filter(phone -> !settings.ownNumbers().contains(phone)));
        SortedSet<EmailAddress> emails = limited(lead.emails().stream());
        Map<Address, Map<String, AttributeValue>> read = new BatchRead(client)
                .read(Stream.concat(
                                phones.stream().map(this::phone),
                                emails.stream().map(this::email))
                        .toList());
        List<Set<ContactId>> reached = Stream.concat(
                        phones.stream()
                                .map(phone -> Optional.ofNullable(read.get(phone(phone)))
                                        .map(NumberItems::contactsOf)
                                        .orElse(Set.of())),
                        emails.stream().map(email -> EmailItems.contacts(Optional.ofNullable(read.get(email(email))))))
                .toList();
        return LeadMatch.of(reached)
                .fold(
                        FoundLead.Matched::new,
                        () -> settings.createContacts()
                                ? made(lead, phones, emails, new HashMap<>(read), lostRaces)
                                : new FoundLead.None(Reason.CONTACT_UNKNOWN),
                        unclear -> new FoundLead.None(unclear.reason()));
    }

    /** Earlier calls of a number that made no contact may mean an owner already. */
    private FoundLead made(
            CrmLead lead,
            SortedSet<String> phones,
            SortedSet<EmailAddress> emails,
            Map<Address, Map<String, AttributeValue>> read,
            int lostRaces) {
        LeadReader leads = new LeadReader(client, tables, account, read, lostRaces);
        ContactId id = phones.isEmpty() ? leads.newId(emails.first()) : leads.newId(phones.first());
        Set<String> known = phones.stream().filter(leads::isKnown).collect(Collectors.toSet());
        LeadOwner owner = settings.autoLeadOwner() && !known.isEmpty()
                ? LeadOwnership.reconsidered(LeadOwner.NEVER_OWNED, leads.touches(known), false)
                        .next()
                        .orElse(LeadOwner.NEVER_OWNED)
                : LeadOwner.NEVER_OWNED;
        Contact contact =
                Contact.unknown(id).named(lead.name()).reachedAt(phones, emails).ownedBy(owner);
        return new FoundLead.Made(
                contact, new ContactReading(Optional.empty(), Optional.empty(), Optional.empty(), read));
    }

    private Address phone(String number) {
        return new Address(tables.contacts(), ContactKeys.phone(account, number));
    }

    private Address email(EmailAddress email) {
        return new Address(tables.contacts(), ContactKeys.email(account, email));
    }

    private static <T extends Comparable<T>> SortedSet<T> limited(Stream<T> all) {
        return all.limit(Contact.LIMIT).collect(Collectors.toCollection(TreeSet::new));
    }
}
