package io.rightful.ledger.callrecord;

import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.ToldCalls;

/** The webhook to which an account has its calls told: its secret, apart from the settings that name its address. */
public final class CallWebhooks {
    private static final String SECRET = "secret";

    private final DynamoDbClient client;
    private final String table;
    private final Settings settings;

    public CallWebhooks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
        this.settings = new Settings(client, tables);
    }

    public void putSecret(AccountId account, String secret) {
        Map<String, AttributeValue> item =
                ItemBuilder.item(key(account)).text(SECRET, secret).build();
        client.putItem(put -> put.tableName(table).item(item));
    }

    public Optional<String> secret(AccountId account) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account).attributes())
                                .consistentRead(true))
                        .item())
                .map(item -> item.text(SECRET));
    }

    /** Nothing is told there any more, unless an admin has named another address meanwhile. */
    public void stop(AccountId account, String address) {
        Versioned<AccountSettings> read = settings.find(account);
        ToldCalls told = read.value().toldCalls();
        if (told.webhook().equals(Optional.of(address))) {
            settings.put(
                    account,
                    read.value().withToldCalls(new ToldCalls(told.onBus(), Optional.empty())),
                    Optional.of(read.version()));
        }
    }

    private static Key key(AccountId account) {
        return new Key(Key.join(account.value(), "callWebhook"), SECRET);
    }
}
