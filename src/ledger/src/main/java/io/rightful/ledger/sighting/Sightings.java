package io.rightful.ledger.sighting;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

/** Lists the agents seen that matched nobody, by source and agent. */
public final class Sightings {
    private final DynamoDbClient client;
    private final TableNames tables;

    public Sightings(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
    }

    public Page<Sighting> list(AccountId account, Optional<String> cursor, int limit) {
        return PagedQuery.ofIndex(tables.calls(), SightingItems.INDEX, SightingItems.listing(account))
                .page(client, cursor, limit, SightingItems::read);
    }
}
