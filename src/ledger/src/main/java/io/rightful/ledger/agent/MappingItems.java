package io.rightful.ledger.agent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.mapping.LinkedAgent;
import io.rightful.ledger.mapping.MappingKeys;
import io.rightful.ledger.mapping.SharedKey;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.user.StoredUser;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.agent.ListedAgent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** What a decision reads of the directory: at most three items an agent, however many users there are. */
public final class MappingItems {
    private MappingItems() {}

    /**
     * The items that can say who this agent is, as far as it states something: link, e-mail, name. Words too long for a key are
     * nobody's.
     */
    public static List<Key> keys(AccountId account, SourceName source, Agent agent) {
        List<Key> keys = new ArrayList<>();
        linkKey(account, source, agent).ifPresent(keys::add);
        agent.foldedEmail().map(email -> emailKey(account, email)).ifPresent(keys::add);
        nameKey(account, agent).ifPresent(keys::add);
        return keys.stream().filter(Key::fits).toList();
    }

    /**
     * The agent with what the phone system's own list said of it then, where the call states nothing but an id.
     *
     * @param read the items of {@link #keys} that exist; others may be among them
     */
    public static Agent known(
            AccountId account,
            SourceName source,
            Agent stated,
            Instant at,
            Map<Key, Map<String, AttributeValue>> read) {
        return listed(account, source, stated, read)
                .map(list -> list.identify(stated, at))
                .orElse(stated);
    }

    /** @param read the items of the {@link #keys} of the {@link #known} agent that exist; others may be among them */
    public static AgentEvidence evidence(
            AccountId account,
            SourceName source,
            Agent stated,
            Instant at,
            Map<Key, Map<String, AttributeValue>> read) {
        Agent agent = known(account, source, stated, at, read);
        List<AgentLink> links = linkKey(account, source, agent)
                .map(key -> LinkedAgent.of(key, read).links())
                .orElse(List.of());
        List<Candidate> byEmail =
                agent.foldedEmail().map(email -> byEmail(account, email, read)).orElse(List.of());
        List<Candidate> byName =
                nameKey(account, agent).map(key -> users(key, read)).orElse(List.of());
        Optional<ListedAgent> listed = listed(account, source, stated, read).filter(list -> !agent.equals(stated));
        return new AgentEvidence(agent, listed, links, byEmail, byName);
    }

    public static List<Candidate> byEmail(
            AccountId account, EmailAddress email, Map<Key, Map<String, AttributeValue>> read) {
        return users(emailKey(account, email), read);
    }

    public static Key emailKey(AccountId account, EmailAddress email) {
        return MappingKeys.email(account, email);
    }

    /** 0 for an item that does not exist: it then has to be absent still, for a decision to stand on it. */
    public static long version(Map<String, AttributeValue> item) {
        return Item.ofRead(item).map(read -> read.number(Item.VERSION)).orElse(0L);
    }

    /** What a changed item of the table may have brought to waiting calls; presence and CRM links bring nothing. */
    public static Optional<MappingChange> changeOf(String partition, String sort) {
        List<String> words = Key.words(partition);
        AccountId account = new AccountId(words.get(0));
        if (sort.equals(StoredUser.KIND)) {
            return Optional.of(new MappingChange(account, WaitingFor.user(new UserId(words.get(2)))));
        }
        return sort.equals(MappingKeys.SORT) && !words.get(1).equals(MappingKeys.CRM_USER)
                ? Optional.of(new MappingChange(account, waiting(words)))
                : Optional.empty();
    }

    private static WaitingFor waiting(List<String> words) {
        return switch (words.get(1)) {
            case MappingKeys.LINK -> WaitingFor.agent(new SourceName(words.get(2)), new AgentKey(words.get(3)));
            case MappingKeys.EMAIL -> WaitingFor.email(new EmailAddress(words.get(2)));
            case MappingKeys.NAME -> WaitingFor.name(new NameKey(words.get(2)));
            default -> throw new IllegalArgumentException("not a mapping item's key");
        };
    }

    private static Optional<ListedAgent> listed(
            AccountId account, SourceName source, Agent agent, Map<Key, Map<String, AttributeValue>> read) {
        return linkKey(account, source, agent)
                .flatMap(key -> LinkedAgent.of(key, read).listed());
    }

    private static Optional<Key> linkKey(AccountId account, SourceName source, Agent agent) {
        return agent.key().map(key -> MappingKeys.link(account, source, key));
    }

    private static Optional<Key> nameKey(AccountId account, Agent agent) {
        return agent.personName().map(name -> MappingKeys.name(account, name.key()));
    }

    private static List<Candidate> users(Key key, Map<Key, Map<String, AttributeValue>> read) {
        return List.copyOf(SharedKey.of(key, read).users().values());
    }
}
