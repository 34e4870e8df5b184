package io.rightful.ledger.team;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.AccountNumber;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.TeamId;

/** What an account decided about its own numbers, one item a number. */
public final class AccountNumbers {
    private static final String KIND = "number";

    private final DynamoDbClient client;
    private final String table;

    public AccountNumbers(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** @param number E.164 */
    public static Key key(AccountId account, String number) {
        return new Key(Key.join(account.value(), KIND, number), KIND);
    }

    public static Versioned<AccountNumber> parse(Item item) {
        return new Versioned<>(
                new AccountNumber(
                        item.text(KIND),
                        item.optionalText("team").map(TeamId::new),
                        item.optionalText("leadOwnerRouting").map(LeadOwnerRouting::valueOf)),
                item.number(Item.VERSION));
    }

    public Optional<Versioned<AccountNumber>> find(AccountId account, String number) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, number).attributes())
                                .consistentRead(true))
                        .item())
                .map(AccountNumbers::parse);
    }

    /** In their own order. */
    public Page<Versioned<AccountNumber>> list(AccountId account, Optional<String> cursor, int limit) {
        return new Listing(client, table, listing(account)).page(cursor, limit, AccountNumbers::parse);
    }

    /**
     * @param expectedVersion without one the last write wins; version 0 expects none
     * @return the version that it has now, or empty where it has another than the one expected
     */
    public Optional<Long> put(AccountId account, AccountNumber number, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            long current =
                    find(account, number.number()).map(Versioned::version).orElse(0L);
            if (expectedVersion.filter(expected -> expected != current).isPresent()) {
                return Optional.empty();
            }
            client.putItem(
                    VersionedPut.of(table, item(account, number), current).alone());
            return Optional.of(current + 1);
        });
    }

    /**
     * Nothing happens where nothing was decided.
     *
     * @return 0, the version of nothing, or empty where it has another than the one expected
     */
    public Optional<Long> delete(AccountId account, String number, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            long current = find(account, number).map(Versioned::version).orElse(0L);
            if (expectedVersion.filter(expected -> expected != current).isPresent()) {
                return Optional.empty();
            }
            if (current > 0) {
                client.deleteItem(delete -> delete.tableName(table)
                        .key(key(account, number).attributes())
                        .conditionExpression("#version = :version")
                        .expressionAttributeNames(Map.of("#version", Item.VERSION))
                        .expressionAttributeValues(Map.of(":version", AttributeValue.fromN(Long.toString(current)))));
            }
            return Optional.of(0L);
        });
    }

    /** Whether a number names the team. Looks through all of the account's numbers, which are few. */
    public boolean nameTeam(AccountId account, TeamId team) {
        return new Listing(client, table, listing(account))
                .all(AccountNumbers::parse).stream()
                        .anyMatch(number -> number.value().team().equals(Optional.of(team)));
    }

    private static String listing(AccountId account) {
        return Key.join(account.value(), "numbers");
    }

    private static ItemBuilder item(AccountId account, AccountNumber number) {
        ItemBuilder item = ItemBuilder.item(key(account, number.number()))
                .text(KIND, number.number())
                .text("team", number.team())
                .text("leadOwnerRouting", number.leadOwnerRouting().map(LeadOwnerRouting::name));
        return Listing.entry(item, listing(account), number.number());
    }
}
