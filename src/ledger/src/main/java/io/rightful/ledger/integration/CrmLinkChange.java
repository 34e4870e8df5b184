package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.agent.LinkPeriods;
import io.rightful.ledger.agent.UserLinks;
import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

/**
 * The links of one user to one CRM, from what they were to what they shall be.
 *
 * @param before every link item that names the user, and the one that shall
 */
record CrmLinkChange(
        AccountId account, StoredUser user, Map<Key, LinkedAgent> before, Map<Key, List<AgentLink>> after) {

    static CrmLinkChange of(AccountId account, StoredUser user, List<LinkedAgent> read) {
        Map<Key, LinkedAgent> before = new HashMap<>();
        Map<Key, List<AgentLink>> after = new HashMap<>();
        read.forEach(linked -> {
            before.put(linked.key(), linked);
            after.put(linked.key(), linked.links());
        });
        return new CrmLinkChange(account, user, before, after);
    }

    /** @param at without it, the user's links never were */
    void endAll(Optional<Instant> at) {
        after.replaceAll((key, links) -> links.stream()
                .flatMap(link ->
                        isOfUser(link) ? at.flatMap(end -> ended(link, end)).stream() : Optional.of(link).stream())
                .toList());
    }

    void add(Key link, Optional<Instant> from) {
        LinkTarget target = new LinkTarget.ToUser(user.user().candidate());
        after.put(link, LinkPeriods.put(after.get(link), target, from));
    }

    int longest() {
        return after.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The partitions of all links that name the user. */
    SortedSet<String> links() {
        SortedSet<String> links = new TreeSet<>(user.links());
        after.forEach((key, changed) -> {
            links.remove(key.partition());
            if (changed.stream().anyMatch(this::isOfUser)) {
                links.add(key.partition());
            }
        });
        return links;
    }

    List<TransactWriteItem> writes(TableNames tables) {
        String table = tables.userMappings();
        List<TransactWriteItem> writes = new ArrayList<>();
        before.forEach((key, linked) -> {
            LinkedAgent changed = linked.withLinks(after.get(key));
            if (!changed.links().equals(linked.links())) {
                writes.add(changed.put(table).inTransaction());
                Set<UserId> users = new TreeSet<>(linked.users());
                users.addAll(changed.users());
                writes.add(ChangedLinks.write(tables, account, key, users, times(changed.links())));
                linked.users().stream()
                        .filter(other -> !other.equals(user.user().id()))
                        .filter(other -> !changed.users().contains(other))
                        .forEach(other -> writes.add(new UserLinks(table, account, key).removed(other)));
            }
        });
        if (!writes.isEmpty()) {
            writes.add(ofUser(table));
        }
        return writes;
    }

    private static Set<Instant> times(List<AgentLink> links) {
        return links.stream()
                .flatMap(link -> Stream.concat(link.when().from().stream(), link.when().until().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Only if the user still is what the links will say of them. */
    private TransactWriteItem ofUser(String table) {
        SortedSet<String> links = links();
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":one", AttributeValue.fromN("1"), ":revision", AttributeValue.fromN(Long.toString(user.revision()))));
        String update = "SET #revision = #revision + :one REMOVE #links";
        if (!links.isEmpty()) {
            values.put(":links", AttributeValue.fromSs(List.copyOf(links)));
            update = "SET #revision = #revision + :one, #links = :links";
        }
        return TransactWriteItem.builder()
                .update(Update.builder()
                        .tableName(table)
                        .key(StoredUser.key(account, user.user().id()).attributes())
                        .updateExpression(update)
                        .conditionExpression("#revision = :revision")
                        .expressionAttributeNames(Map.of("#revision", StoredUser.REVISION, "#links", StoredUser.LINKS))
                        .expressionAttributeValues(values)
                        .build())
                .build();
    }

    private boolean isOfUser(AgentLink link) {
        return link.target()
                .fold(candidate -> candidate.user().equals(user.user().id()), () -> false);
    }

    private static Optional<AgentLink> ended(AgentLink link, Instant at) {
        return new ActivePeriods(List.of(link.when()))
                .endedAt(at).periods().stream().findFirst().map(when -> new AgentLink(when, link.target()));
    }
}
