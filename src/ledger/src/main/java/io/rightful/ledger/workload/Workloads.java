package io.rightful.ledger.workload;

import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** Reads what users are responsible for. */
public record Workloads(DynamoDbClient client, TableNames tables) {
    private static final int ALL_SHARDS = 100;

    /** One query. */
    public Workload of(AccountId account, UserId user) {
        return PagedQuery.ofPartition(tables.accounts(), WorkloadItems.partition(account, user))
                .page(client, Optional.empty(), ALL_SHARDS, WorkloadItems::read)
                .items()
                .stream()
                .reduce(Workload.NOTHING, Workload::and);
    }
}
