package io.rightful.ledger.delivery;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.SpreadListing;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/**
 * An account's deliveries by the time they came, newest first, without their content. A page looks at a bounded number of
 * days and deliveries, so one with a rare filter may be short or empty and still have a cursor.
 */
public final class DeliveryList {
    private static final int DAYS = 31;

    private final DynamoDbClient client;
    private final String table;

    public DeliveryList(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.deliveries();
    }

    public Page<DeliveryEntry> list(AccountId account, DeliveryFilter filter, Optional<String> cursor, int limit) {
        String end = SortableTime.of(filter.to());
        String before = cursor.map(DeliveryWalk::position)
                .filter(position -> position.compareTo(end) < 0)
                .orElse(end);
        DeliveryWalk walk = new DeliveryWalk(filter, before, limit);
        for (int days = 0; days < DAYS && walk.goesOn(); days++) {
            String list = DeliveryItems.list(account, walk.day());
            walk.take(new SpreadListing(client, table, list)
                    .newestBelow(walk.before(), walk.left(), DeliveryItems::parse));
        }
        return walk.page();
    }
}
