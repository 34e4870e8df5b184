package io.rightful.ledger.contact;

import java.util.Optional;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** The id of a contact that a number or e-mail makes, where an earlier contact of it may have one already. */
public record ContactIds(DynamoDbClient client, TableNames tables) {

    /** The first id in the sequence of the number or e-mail that no contact has or had. */
    public ContactId free(AccountId account, String reachedAt) {
        return IntStream.iterate(0, next -> next + 1)
                .mapToObj(next -> id(account, reachedAt, next))
                .filter(id -> isFree(account, id))
                .findFirst()
                .orElseThrow();
    }

    private static ContactId id(AccountId account, String reachedAt, int earlier) {
        return Optional.of(earlier)
                .filter(count -> count > 0)
                .map(count -> new ContactId(Digest.of(account.value(), reachedAt, Integer.toString(count))))
                .orElseGet(() -> new ContactId(Digest.of(account.value(), reachedAt)));
    }

    private boolean isFree(AccountId account, ContactId id) {
        return !client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.contact(account, id).attributes())
                        .consistentRead(true))
                .hasItem();
    }
}
