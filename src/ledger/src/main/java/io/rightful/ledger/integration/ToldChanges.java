package io.rightful.ledger.integration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/** What an integration was told of late, a partition for each day. It is forgotten after {@value #DAYS} days. */
public final class ToldChanges {
    private static final int DAYS = 7;

    private final DynamoDbClient client;
    private final String table;

    public ToldChanges(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    /** The same change again is the same. */
    public void put(AccountId account, IntegrationId integration, ToldChange change) {
        Key key = new Key(
                partition(account, integration, day(change.at())), Key.join(SortableTime.of(change.at()), change.id()));
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key)
                        .text("id", change.id())
                        .text("lead", change.lead())
                        .text("owner", change.owner())
                        .text("ownerEmail", change.ownerEmail().map(EmailAddress::folded))
                        .text("origin", change.origin())
                        .text("at", change.at())
                        .seconds("expiresAt", change.at().plus(Duration.ofDays(DAYS)))
                        .build()));
    }

    /** The newest first. A request a day, until there are enough. */
    public List<ToldChange> latest(AccountId account, IntegrationId integration, Instant now, int limit) {
        List<ToldChange> latest = new ArrayList<>();
        for (int ago = 0; ago < DAYS && latest.size() < limit; ago++) {
            String partition = partition(account, integration, day(now).minusDays(ago));
            latest.addAll(PagedQuery.ofPartition(table, partition)
                    .newestFirst()
                    .page(client, Optional.empty(), limit - latest.size(), item -> read(new Item(item)))
                    .items());
        }
        return latest;
    }

    private static ToldChange read(Item item) {
        return new ToldChange(
                item.text("id"),
                new CrmLeadId(item.text("lead")),
                item.optionalText("owner").map(CrmUserId::new),
                item.optionalText("ownerEmail").map(EmailAddress::new),
                item.text("origin"),
                item.time("at"));
    }

    private static String partition(AccountId account, IntegrationId integration, LocalDate day) {
        return Key.join(account.value(), "toldChange", integration.value(), day.toString());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
