package io.rightful.ledger.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * The lists that a contact stands on: of all, by name; by last name; of an owner; of a primary or favourite agent. The first two are spread over
 * {@value #SHARDS} partitions, so that no key takes all of an account's writes.
 */
final class ContactLists {
    static final int SHARDS = 4;
    static final String ALL = "all";
    static final String BY_LAST_NAME = "lastName";
    static final String OF_OWNER = "ofOwner";
    static final String OF_PRIMARY_AGENT = "ofPrimaryAgent";
    static final String OF_FAVOURITE_AGENT = "ofFavouriteAgent";
    static final String SORT = "sort";
    static final String LAST_NAME_SORT = "lastNameSort";
    private static final int NAME_LIMIT = 200;

    private ContactLists() {}

    static ItemBuilder entries(ItemBuilder item, AccountId account, Contact contact) {
        String shard = Integer.toString(Math.floorMod(contact.id().value().hashCode(), SHARDS));
        String name = contact.name().map(ContactLists::folded).orElse("");
        item.text(ALL, all(account, shard)).text(SORT, sort(name, contact.id()));
        if (!name.isEmpty()) {
            item.text(BY_LAST_NAME, byLastName(account, shard))
                    .text(LAST_NAME_SORT, sort(lastNameFirst(name), contact.id()));
        }
        return item.text(OF_OWNER, ofOwner(account, contact.owner()))
                .text(OF_PRIMARY_AGENT, contact.primaryAgent().map(user -> ofPrimaryAgent(account, user)))
                .text(OF_FAVOURITE_AGENT, contact.favouriteAgent().map(user -> ofFavouriteAgent(account, user)));
    }

    static String all(AccountId account, String shard) {
        return Key.join(account.value(), "contacts", shard);
    }

    static String byLastName(AccountId account, String shard) {
        return Key.join(account.value(), "contactsByLastName", shard);
    }

    private static Optional<String> ofOwner(AccountId account, LeadOwner owner) {
        return owner.fold(
                none -> Optional.empty(),
                user -> Optional.of(ofOwner(account, user.user())),
                queue -> Optional.empty(),
                unlinked -> Optional.of(ofUnlinked(account, unlinked.integration(), unlinked.crmUser())));
    }

    static String ofUnlinked(AccountId account, IntegrationId integration, CrmUserId crmUser) {
        return Key.join(account.value(), "leadsOfUnlinked", integration.value(), crmUser.value());
    }

    static String ofOwner(AccountId account, UserId user) {
        return Key.join(account.value(), "leadsOf", user.value());
    }

    static String ofPrimaryAgent(AccountId account, UserId user) {
        return Key.join(account.value(), "contactsOf", user.value());
    }

    static String ofFavouriteAgent(AccountId account, UserId user) {
        return Key.join(account.value(), "favouritesOf", user.value());
    }

    /** A name as it is sorted and searched: without case or marks, single spaces, and no longer than a key may be. */
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(NAME_LIMIT, plain.length()));
    }

    private static String lastNameFirst(String folded) {
        int space = folded.lastIndexOf(' ');
        return Optional.of(folded)
                .filter(name -> space >= 0)
                .map(name -> name.substring(space + 1) + " " + name.substring(0, space))
                .orElse(folded);
    }

    private static String sort(String name, ContactId contact) {
        return Key.join(name, contact.value());
    }
}
