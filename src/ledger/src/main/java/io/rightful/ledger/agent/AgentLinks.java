package io.rightful.ledger.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.user.UserId;

/** Admins' mappings of agents. A user's item knows which links name it, so that both change together. */
public final class AgentLinks {
    /** Successive links of one agent. */
    public static final int LINKS_OF_AN_AGENT = 20;
    /** Agents linked to one user: a change of the user rewrites them all in one transaction of at most 100 items. */
    public static final int AGENTS_OF_A_USER = 50;

    private final DynamoDbClient client;
    private final String table;
    private final BatchRead items;

    public AgentLinks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.userMappings();
        this.items = new BatchRead(client);
    }

    /**
     * Links an agent.
     *
     * @param target no user means nobody
     * @param from when the link begins and earlier ones end; without it, it replaces them all and holds always
     */
    public LinkWrite put(
            AccountId account, SourceName source, AgentKey agent, Optional<UserId> target, Optional<Instant> from) {
        Key key = MappingKeys.link(account, source, agent);
        return Contention.retrying(() -> {
            Set<Key> keys = new HashSet<>(Set.of(key));
            target.ifPresent(user -> keys.add(StoredUser.key(account, user)));
            Map<Key, Map<String, AttributeValue>> read = items.read(table, keys);
            LinkedAgent before = LinkedAgent.of(key, read);
            if (target.isEmpty()) {
                return write(
                        account,
                        before,
                        before.withLinks(LinkPeriods.put(before.links(), nobody(), from)),
                        Optional.empty());
            }
            return target.flatMap(user -> Item.ofRead(read.get(StoredUser.key(account, user))))
                    .map(StoredUser::read)
                    .map(user -> toUser(account, before, user, from))
                    .orElseGet(LinkWrite.UserNotFound::new);
        });
    }

    /** Removes all links of an agent, so that e-mail and name decide again. */
    public void delete(AccountId account, SourceName source, AgentKey agent) {
        Contention.retrying(() -> {
            LinkedAgent before = read(account, source, agent);
            return write(account, before, before.withLinks(List.of()), Optional.empty());
        });
    }

    /** In the order of their periods. */
    public List<AgentLink> find(AccountId account, SourceName source, AgentKey agent) {
        return read(account, source, agent).links();
    }

    private LinkWrite toUser(AccountId account, LinkedAgent before, StoredUser user, Optional<Instant> from) {
        LinkTarget target = new LinkTarget.ToUser(user.user().candidate());
        LinkedAgent after = before.withLinks(LinkPeriods.put(before.links(), target, from));
        boolean further = !user.links().contains(before.key().partition());
        return further && user.links().size() >= AGENTS_OF_A_USER
                ? new LinkWrite.TooMany(AGENTS_OF_A_USER)
                : write(account, before, after, Optional.of(user));
    }

    private LinkWrite write(AccountId account, LinkedAgent before, LinkedAgent after, Optional<StoredUser> target) {
        if (after.links().size() > LINKS_OF_AN_AGENT) {
            return new LinkWrite.TooMany(LINKS_OF_AN_AGENT);
        }
        if (!after.links().equals(before.links())) {
            List<TransactWriteItem> writes = new ArrayList<>();
            writes.add(after.put(table).inTransaction());
            UserLinks ofUsers = new UserLinks(table, account, before.key());
            target.ifPresent(user -> writes.add(ofUsers.added(user)));
            before.users().stream()
                    .filter(user -> !after.users().contains(user))
                    .forEach(user -> writes.add(ofUsers.removed(user)));
            client.transactWriteItems(transaction -> transaction.transactItems(writes));
        }
        return new LinkWrite.Linked(after.links());
    }

    private LinkedAgent read(AccountId account, SourceName source, AgentKey agent) {
        Key key = MappingKeys.link(account, source, agent);
        return LinkedAgent.of(key, items.read(table, List.of(key)));
    }

    private static LinkTarget nobody() {
        return new LinkTarget.ToNobody();
    }
}
