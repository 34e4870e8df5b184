package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** The links of an integration whose leads are to be looked at anew: each now, and at each time at which it begins or ends. */
public final class ChangedLinks {
    private static final int PAGE = 100;
    private static final String USERS = "users";
    private static final String POSITION = "position";
    private static final String LOOKS = "looks";
    private static final String TIMES = "times";
    private static final String CHANGED =
            "SET #version = if_not_exists(#version, :none) + :one, #looks = :none REMOVE #position";

    private final DynamoDbClient client;
    private final String table;

    public ChangedLinks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** The first hundred. One request where there are none. */
    public List<ChangedLink> list(AccountId account, IntegrationId integration) {
        return PagedQuery.ofPartition(table, partition(account, integration))
                .page(client, Optional.empty(), PAGE, item -> read(new Item(item)))
                .items();
    }

    /** The look at its leads has got so far. */
    public void reached(AccountId account, IntegrationId integration, ChangedLink change, String position) {
        ifUnchanged(
                account,
                integration,
                change,
                "SET #position = :position",
                Map.of("#position", POSITION),
                Map.of(":position", AttributeValue.fromS(position)));
    }

    /** All its leads have been looked at. One that has changed again meanwhile stays. */
    public void looked(AccountId account, IntegrationId integration, ChangedLink change, Instant now) {
        if (change.isOver(now)) {
            delete(account, integration, change);
            return;
        }
        Map<String, String> names = new HashMap<>(Map.of("#position", POSITION, "#looks", LOOKS));
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":looks", number(change.looksAfter(now))));
        String update = "SET #looks = :looks REMOVE #position";
        if (!change.passed(now).isEmpty()) {
            names.put("#times", TIMES);
            values.put(":passed", texts(change.passed(now)));
            update += " DELETE #times :passed";
        }
        ifUnchanged(account, integration, change, update, names, values);
    }

    private void delete(AccountId account, IntegrationId integration, ChangedLink change) {
        try {
            client.deleteItem(delete -> delete.tableName(table)
                    .key(key(account, integration, change.crmUser()).attributes())
                    .conditionExpression("#version = :version")
                    .expressionAttributeNames(Map.of("#version", Item.VERSION))
                    .expressionAttributeValues(Map.of(":version", number(change.version()))));
        } catch (ConditionalCheckFailedException e) {
            return; // it has changed again
        }
    }

    /** A CRM's user has come back there, or gone. */
    void put(AccountId account, IntegrationId integration, CrmUserId crmUser) {
        client.updateItem(update -> update.tableName(table)
                .key(key(account, integration, crmUser).attributes())
                .updateExpression(CHANGED)
                .expressionAttributeNames(names())
                .expressionAttributeValues(values()));
    }

    static TransactWriteItem write(
            TableNames tables, AccountId account, Key link, Collection<UserId> users, Collection<Instant> times) {
        Map<String, String> names = new HashMap<>(names());
        Map<String, AttributeValue> values = new HashMap<>(values());
        names.put("#users", USERS);
        values.put(":users", texts(users));
        String added = " ADD #users :users";
        if (!times.isEmpty()) {
            names.put("#times", TIMES);
            values.put(":times", texts(times));
            added += ", #times :times";
        }
        Key key = key(account, CrmLinkKeys.integration(link).orElseThrow(), CrmLinkKeys.crmUser(link));
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(tables.accounts())
                        .key(key.attributes())
                        .updateExpression(CHANGED + added)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }

    private void ifUnchanged(
            AccountId account,
            IntegrationId integration,
            ChangedLink change,
            String update,
            Map<String, String> names,
            Map<String, AttributeValue> values) {
        Map<String, String> all = new HashMap<>(names);
        all.put("#version", Item.VERSION);
        Map<String, AttributeValue> known = new HashMap<>(values);
        known.put(":version", number(change.version()));
        try {
            client.updateItem(item -> item.tableName(table)
                    .key(key(account, integration, change.crmUser()).attributes())
                    .updateExpression(update)
                    .conditionExpression("#version = :version")
                    .expressionAttributeNames(all)
                    .expressionAttributeValues(known));
        } catch (ConditionalCheckFailedException e) {
            return; // it has changed again, and is looked at from its beginning
        }
    }

    private static Map<String, String> names() {
        return Map.of("#version", Item.VERSION, "#looks", LOOKS, "#position", POSITION);
    }

    private static Map<String, AttributeValue> values() {
        return Map.of(":none", number(0), ":one", number(1));
    }

    private static ChangedLink read(Item item) {
        Set<UserId> users = item.texts(USERS).stream().map(UserId::new).collect(Collectors.toSet());
        return new ChangedLink(
                new CrmUserId(item.key().sort()),
                users,
                item.texts(TIMES).stream().map(Instant::parse).collect(Collectors.toSet()),
                item.optionalText(POSITION),
                item.number(LOOKS),
                item.number(Item.VERSION));
    }

    private static Key key(AccountId account, IntegrationId integration, CrmUserId crmUser) {
        return new Key(partition(account, integration), crmUser.value());
    }

    private static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "changedLink", integration.value());
    }

    private static AttributeValue texts(Collection<?> all) {
        return AttributeValue.fromSs(all.stream().map(Object::toString).toList());
    }

    private static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }
}
