package io.rightful.ledger.contact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.rules.call.AccountId;

/** Which index holds the contacts that are asked for. */
record ContactIndexes(DynamoDbClient client, String table) {

    SortedContacts of(AccountId account, ContactQuery query, ContactOrder order) {
        return switch (order) {
            case NAME -> inOrderOfNames(account, query);
            case LAST_NAME_FIRST ->
                new SortedContacts(
                        client,
                        table,
                        "by-last-name",
                        ContactLists.BY_LAST_NAME,
                        ContactLists.LAST_NAME_SORT,
                        shards(shard -> ContactLists.byLastName(account, shard)));
        };
    }

    private SortedContacts inOrderOfNames(AccountId account, ContactQuery query) {
        return query.owner()
                .map(user -> byName("of-owner", ContactLists.OF_OWNER, List.of(ContactLists.ofOwner(account, user))))
                .or(() -> query.primaryAgent()
                        .map(user -> byName(
                                "of-primary-agent",
                                ContactLists.OF_PRIMARY_AGENT,
                                List.of(ContactLists.ofPrimaryAgent(account, user)))))
                .orElseGet(() -> byName("all", ContactLists.ALL, shards(shard -> ContactLists.all(account, shard))));
    }

    private SortedContacts byName(String index, String hash, List<String> partitions) {
        return new SortedContacts(client, table, index, hash, ContactLists.SORT, partitions);
    }

    private static List<String> shards(Function<String, String> partition) {
        return IntStream.range(0, ContactLists.SHARDS)
                .mapToObj(Integer::toString)
                .map(partition)
                .toList();
    }
}
