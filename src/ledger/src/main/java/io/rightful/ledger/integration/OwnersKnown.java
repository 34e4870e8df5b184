package io.rightful.ledger.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.sync.IntegrationId;

/**
 * Until when the owners that each CRM named last count as known: one small item an account, beside its settings, written once a
 * run. A CRM that is never read, since it sends what it knows, is not in it.
 */
public final class OwnersKnown {
    /** For how long after a CRM is in step again the calls that waited for it are looked at with every run. */
    public static final Duration LOOKED_AT = Duration.ofMinutes(15);

    private static final String UNTIL = "until ";
    private static final String SINCE = "since ";

    private final DynamoDbClient client;
    private final String table;

    public OwnersKnown(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public static Key key(AccountId account) {
        return new Key(SettingsItems.key(account).partition(), "ownersKnown");
    }

    /** The contact as a decision may take it, by the item as it was read. */
    public static ContactView view(
            ContactView contact, AccountSettings settings, Optional<Map<String, AttributeValue>> item, Instant now) {
        boolean known = settings.crms().synced().stream()
                .allMatch(integration -> item.map(Item::new)
                        .flatMap(read -> read.optionalText(UNTIL + integration))
                        .map(until -> Instant.parse(until).isAfter(now))
                        .orElse(true));
        return known ? contact : contact.ownerUnknown();
    }

    /** A CRM is read for the first time: until that is done nobody knows whom it names. */
    public void begun(AccountId account, IntegrationId integration) {
        update(
                account,
                integration,
                "SET #until = :until",
                "attribute_not_exists(#until)",
                Map.of(":until", text(Instant.EPOCH)));
    }

    /**
     * A run has read all that changed in the CRM.
     *
     * @return since when its owners have been known without a break
     */
    public Instant succeeded(AccountId account, Integration integration, Instant now) {
        AttributeValue until = text(now.plus(integration.settings().lagLimit()));
        return update(
                        account,
                        integration.id(),
                        "SET #until = :until",
                        "#until > :now",
                        Map.of(":until", until, ":now", text(now)))
                .or(() -> update(
                        account,
                        integration.id(),
                        "SET #until = :until, #since = :now",
                        "attribute_not_exists(#until) OR #until <= :now",
                        Map.of(":until", until, ":now", text(now))))
                .flatMap(item -> item.optionalText(SINCE + integration.id()))
                .map(Instant::parse)
                .orElse(now);
    }

    private Optional<Item> update(
            AccountId account,
            IntegrationId integration,
            String update,
            String condition,
            Map<String, AttributeValue> values) {
        Map<String, String> names = update.contains("#since")
                ? Map.of("#until", UNTIL + integration, "#since", SINCE + integration, "#version", Item.VERSION)
                : Map.of("#until", UNTIL + integration, "#version", Item.VERSION);
        Map<String, AttributeValue> all = new HashMap<>(values);
        all.put(":one", AttributeValue.fromN("1"));
        try {
            return Contention.undisturbed(() -> Item.ofRead(client.updateItem(item -> item.tableName(table)
                            .key(key(account).attributes())
                            .updateExpression(update + " ADD #version :one")
                            .conditionExpression(condition)
                            .expressionAttributeNames(names)
                            .expressionAttributeValues(all)
                            .returnValues("ALL_NEW"))
                    .attributes()));
        } catch (ConditionalCheckFailedException otherwise) {
            return Optional.empty();
        }
    }

    /** Of one length, so that texts compare as times do. */
    private static AttributeValue text(Instant time) {
        return AttributeValue.fromS(SortableTime.of(time));
    }
}
