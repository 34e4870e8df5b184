package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Lists a user's contacts by role, for work that goes through all of them. The contacts are as they are now; the list follows a
 * moment later, so that some on it may not be the user's any more.
 */
public record ContactsOf(DynamoDbClient client, TableNames tables) {

    /** @param after the cursor of the page before, which is a contact's id; where that one is gone, the list begins anew */
    public Page<StoredContact> page(
            AccountId account, AssignmentRole role, UserId user, Optional<String> after, int limit) {
        return page(account, sorted(account, role, user), after, limit);
    }

    /** The same of the leads of somebody of a CRM whom no user here is linked to. */
    public Page<StoredContact> ofUnlinked(
            AccountId account, IntegrationId integration, CrmUserId crmUser, Optional<String> after, int limit) {
        String partition = ContactLists.ofUnlinked(account, integration, crmUser);
        return page(account, list("of-owner", ContactLists.OF_OWNER, partition), after, limit);
    }

    private Page<StoredContact> page(AccountId account, SortedContacts sorted, Optional<String> after, int limit) {
        String position =
                after.flatMap(id -> sortOf(account, new ContactId(id))).orElse("");
        SortedMap<String, Key> found = sorted.next("", position, limit);
        List<Key> keys = found.values().stream().limit(limit).toList();
        Map<Key, Map<String, AttributeValue>> items = new BatchRead(client).read(tables.contacts(), keys);
        List<StoredContact> contacts = keys.stream()
                .flatMap(key -> Optional.ofNullable(items.get(key)).stream())
                .map(Item::new)
                .flatMap(item -> ContactItems.present(item).stream())
                .toList();
        return new Page<>(
                contacts,
                keys.size() < limit ? Optional.empty() : Optional.of(ContactKeys.idOf(keys.get(keys.size() - 1))));
    }

    private SortedContacts sorted(AccountId account, AssignmentRole role, UserId user) {
        return switch (role) {
            case LEAD_OWNER -> list("of-owner", ContactLists.OF_OWNER, ContactLists.ofOwner(account, user));
            case PRIMARY_AGENT ->
                list("of-primary-agent", ContactLists.OF_PRIMARY_AGENT, ContactLists.ofPrimaryAgent(account, user));
            case FAVOURITE_AGENT ->
                list(
                        "of-favourite-agent",
                        ContactLists.OF_FAVOURITE_AGENT,
                        ContactLists.ofFavouriteAgent(account, user));
            case ASSIGNEE -> throw new IllegalArgumentException("a contact has no assignee");
        };
    }

    private SortedContacts list(String index, String hash, String partition) {
        return new SortedContacts(client, tables.contacts(), index, hash, ContactLists.SORT, List.of(partition));
    }

    private Optional<String> sortOf(AccountId account, ContactId contact) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                                .key(ContactKeys.contact(account, contact).attributes())
                                .consistentRead(true))
                        .item())
                .flatMap(item -> item.optionalText(ContactLists.SORT));
    }
}
