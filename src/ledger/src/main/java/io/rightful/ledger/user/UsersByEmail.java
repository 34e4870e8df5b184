package io.rightful.ledger.user;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.mapping.SharedKey;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.EmailAddress;

/** Users by their addresses, exact but for the folding. */
public final class UsersByEmail {
    private final BatchRead items;
    private final String table;

    public UsersByEmail(DynamoDbClient client, TableNames tables) {
        this.items = new BatchRead(client);
        this.table = tables.userMappings();
    }

    /** Whoever has the address, active or not; addresses of nobody are not in the answer. One request for up to 100. */
    public Map<EmailAddress, List<Candidate>> find(AccountId account, Collection<EmailAddress> emails) {
        List<Key> keys =
                emails.stream().map(email -> MappingKeys.email(account, email)).toList();
        Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
        Map<EmailAddress, List<Candidate>> users = new TreeMap<>();
        emails.forEach(email -> {
            SharedKey shared = SharedKey.of(MappingKeys.email(account, email), read);
            if (!shared.users().isEmpty()) {
                users.put(email, List.copyOf(shared.users().values()));
            }
        });
        return users;
    }
}
