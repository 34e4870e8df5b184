package io.rightful.ledger.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;

/** The teams of an account, of which exactly one is primary. */
public final class Teams {
    private static final String SAME = "#team = :team";
    private static final String ABSENT = "attribute_not_exists(#team)";

    private final DynamoDbClient client;
    private final String table;

    public Teams(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.accounts();
    }

    /** Empty also for {@link TeamItems#EVERYBODY} until it is stored. One request. */
    public Optional<Versioned<Team>> find(AccountId account, TeamId team) {
        return read(account, team).team();
    }

    /** Which team is primary. One read. */
    public TeamId primary(AccountId account) {
        return TeamItems.primary(Optional.of(client.getItem(get -> get.tableName(table)
                        .key(TeamItems.primaryKey(account).attributes())
                        .consistentRead(true))
                .item()));
    }

    /** By name. */
    public Page<Versioned<Team>> list(AccountId account, Optional<String> cursor, int limit) {
        TeamId primary = primary(account);
        return new Listing(client, table, TeamItems.listing(account))
                .page(cursor, limit, item -> TeamItems.parse(item, primary));
    }

    /**
     * Creates or replaces one. One that becomes primary makes another cease to be, in the same transaction.
     *
     * @param expectedVersion without one the last write wins; version 0 expects none
     */
    public TeamWrite put(AccountId account, Team team, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            Reading read = read(account, team.id());
            if (expectedVersion.filter(expected -> expected != read.version()).isPresent()) {
                return new TeamWrite.VersionConflict(read.version());
            }
            if (!team.primary() && read.isPrimary(team.id())) {
                return new TeamWrite.IsPrimary();
            }
            client.transactWriteItems(write -> write.transactItems(
                    VersionedPut.of(table, TeamItems.item(account, team), read.version())
                            .inTransaction(),
                    primary(account, team, read)));
            return new TeamWrite.Written(new Versioned<>(team, read.version() + 1));
        });
    }

    /** The team that is every user becomes the primary one again. */
    public void makeEverybodyPrimary(AccountId account) {
        client.deleteItem(delete ->
                delete.tableName(table).key(TeamItems.primaryKey(account).attributes()));
    }

    /** The primary team is removed only where it is {@link TeamItems#EVERYBODY}, which then is every user again. */
    public TeamWrite delete(AccountId account, TeamId team, Optional<Long> expectedVersion) {
        return Contention.retrying(() -> {
            Reading read = read(account, team);
            if (read.team().isEmpty()
                    || expectedVersion
                            .filter(expected -> expected != read.version())
                            .isPresent()) {
                return new TeamWrite.VersionConflict(read.version());
            }
            if (read.isPrimary(team) && !team.equals(TeamItems.EVERYBODY)) {
                return new TeamWrite.IsPrimary();
            }
            client.transactWriteItems(write -> write.transactItems(removal(account, team, read), check(account, read)));
            return new TeamWrite.Written(read.team().get());
        });
    }

    /** @param named what names the primary team, as it was read */
    private record Reading(Optional<Versioned<Team>> team, Optional<Map<String, AttributeValue>> named) {
        long version() {
            return team.map(Versioned::version).orElse(0L);
        }

        boolean isPrimary(TeamId id) {
            return TeamItems.primary(named).equals(id);
        }
    }

    private Reading read(AccountId account, TeamId team) {
        Key key = TeamItems.key(account, team);
        Key primary = TeamItems.primaryKey(account);
        var items = new BatchRead(client).read(table, List.of(key, primary));
        Optional<Map<String, AttributeValue>> named = Optional.ofNullable(items.get(primary));
        return new Reading(
                Optional.ofNullable(items.get(key))
                        .map(item -> TeamItems.parse(new Item(item), TeamItems.primary(named))),
                named);
    }

    /** Names the team, or checks that what names the primary one is as it was read. */
    private TransactWriteItem primary(AccountId account, Team team, Reading read) {
        if (!team.primary() || read.isPrimary(team.id())) {
            return check(account, read);
        }
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table)
                        .item(TeamItems.primaryItem(account, team.id()).build())
                        .build())
                .build();
    }

    private TransactWriteItem check(AccountId account, Reading read) {
        ConditionCheck.Builder check = ConditionCheck.builder()
                .tableName(table)
                .key(TeamItems.primaryKey(account).attributes())
                .expressionAttributeNames(Map.of("#team", "team"))
                .conditionExpression(read.named().isPresent() ? SAME : ABSENT);
        read.named()
                .map(named -> named.get("team"))
                .ifPresent(team -> check.expressionAttributeValues(Map.of(":team", team)));
        return TransactWriteItem.builder().conditionCheck(check.build()).build();
    }

    private TransactWriteItem removal(AccountId account, TeamId team, Reading read) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(table)
                        .key(TeamItems.key(account, team).attributes())
                        .conditionExpression("#version = :version")
                        .expressionAttributeNames(Map.of("#version", Item.VERSION))
                        .expressionAttributeValues(
                                Map.of(":version", AttributeValue.fromN(Long.toString(read.version()))))
                        .build())
                .build();
    }
}
