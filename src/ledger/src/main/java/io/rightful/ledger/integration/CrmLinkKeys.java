package io.rightful.ledger.integration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

/** Which of the links that a user's item names are those of a CRM's users. */
final class CrmLinkKeys {
    private CrmLinkKeys() {}

    static List<Key> of(AccountId account, IntegrationId integration, Collection<String> partitions) {
        String prefix = Key.join(account.value(), MappingKeys.CRM_USER, integration.value(), "");
        return partitions.stream()
                .filter(partition -> partition.startsWith(prefix))
                .map(partition -> new Key(partition, MappingKeys.SORT))
                .toList();
    }

    /** Of every CRM. */
    static List<Key> all(Collection<String> partitions) {
        return partitions.stream()
                .map(partition -> new Key(partition, MappingKeys.SORT))
                .filter(key -> integration(key).isPresent())
                .toList();
    }

    static CrmUserId crmUser(Key link) {
        return new CrmUserId(Key.words(link.partition()).get(3));
    }

    static Optional<IntegrationId> integration(Key link) {
        List<String> words = Key.words(link.partition());
        return Optional.of(words)
                .filter(named -> named.get(1).equals(MappingKeys.CRM_USER))
                .map(named -> new IntegrationId(named.get(2)));
    }
}
