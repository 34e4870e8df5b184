package io.rightful.ledger.job;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;

/** The long work of an account. */
public final class Jobs {
    private final DynamoDbClient client;
    private final String table;

    public Jobs(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    public JobCreation create(Job job) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(JobItems.item(job).build())
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", Key.PARTITION))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return new JobCreation.Created(job);
        } catch (ConditionalCheckFailedException e) {
            return new JobCreation.Existed(JobItems.parse(new Item(e.item())));
        }
    }

    public Optional<Job> find(AccountId account, String job) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(JobItems.key(account, job).attributes())
                                .consistentRead(true))
                        .item())
                .map(JobItems::parse);
    }

    /** Newest first. */
    public Page<Job> list(AccountId account, Optional<String> cursor, int limit) {
        return new Listing(client, table, JobItems.listing(account)).newestFirst(cursor, limit, JobItems::parse);
    }

    /** Replaces it. One worker at a time writes a job. */
    public void save(Job job) {
        save(job, Map.of());
    }

    /**
     * The same.
     *
     * @param counts what comes to its counts, in the same transaction
     */
    public void save(Job job, Map<String, Long> counts) {
        Map<String, AttributeValue> item = JobItems.item(job).build();
        if (counts.isEmpty()) {
            client.putItem(put -> put.tableName(table).item(item));
            return;
        }
        Writes writes = new Writes();
        writes.put(table, item);
        count(writes, job.account(), job.id(), counts);
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }

    /** Counts changes of a job in the transaction that makes them, so that each is counted once. */
    public void count(Writes writes, AccountId account, String job, Map<String, Long> counts) {
        Address address = new Address(table, JobItems.countsKey(account, job));
        counts.forEach((name, number) -> writes.add(address, name, number));
    }

    /** What a job has counted by name. */
    public SortedMap<String, Long> counts(AccountId account, String job) {
        return JobItems.counts(client.getItem(get -> get.tableName(table)
                        .key(JobItems.countsKey(account, job).attributes())
                        .consistentRead(true))
                .item());
    }
}
