package io.rightful.ledger.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.agent.ListedAgent;
import io.rightful.rules.user.UserId;

/**
 * An agent's links in the order of their periods, and what the phone system's own list says. One without links stays, so that
 * its version goes on counting.
 */
public record LinkedAgent(Key key, long version, List<AgentLink> links, Optional<ListedAgent> listed) {
    private static final String LINKS = "links";
    private static final String LISTED = "listed";
    private static final String WHEN = "when";
    private static final String USER = "user";

    public LinkedAgent {
        links = List.copyOf(links);
    }

    public static LinkedAgent of(Key key, Map<Key, Map<String, AttributeValue>> read) {
        Optional<Item> item = Item.ofRead(read.get(key));
        List<AgentLink> links = item.map(found -> found.maps(LINKS)).orElse(List.of()).stream()
                .map(LinkedAgent::link)
                .toList();
        return new LinkedAgent(
                key,
                item.map(found -> found.number(Item.VERSION)).orElse(0L),
                links,
                item.flatMap(found -> found.optionalMap(LISTED)).map(ListedAgentMap::read));
    }

    public LinkedAgent withLinks(List<AgentLink> changed) {
        return new LinkedAgent(key, version, changed, listed);
    }

    public LinkedAgent withListed(ListedAgent seen) {
        return new LinkedAgent(key, version, links, Optional.of(seen));
    }

    /** Every link to this user says of them what is true now. */
    public LinkedAgent describing(Candidate user) {
        return withLinks(links.stream()
                .map(link -> new AgentLink(link.when(), described(link.target(), user)))
                .toList());
    }

    public Set<UserId> users() {
        Set<UserId> users = new TreeSet<>();
        links.forEach(link -> user(link.target()).ifPresent(candidate -> users.add(candidate.user())));
        return users;
    }

    public VersionedPut put(String table) {
        List<ItemBuilder> maps = links.stream()
                .map(link -> ItemBuilder.map()
                        .text(WHEN, PeriodsText.of(link.when()))
                        .map(USER, user(link.target()).map(CandidateMap::of)))
                .toList();
        ItemBuilder item = ItemBuilder.item(key).maps(LINKS, maps).map(LISTED, listed.map(ListedAgentMap::of));
        listed.ifPresent(agent -> ListedAgentMap.list(item, key, agent));
        return VersionedPut.of(table, item, version);
    }

    private static AgentLink link(Item map) {
        LinkTarget target = map.optionalMap(USER)
                .<LinkTarget>map(user -> new LinkTarget.ToUser(CandidateMap.read(user)))
                .orElseGet(LinkTarget.ToNobody::new);
        return new AgentLink(PeriodsText.readOne(map.text(WHEN)), target);
    }

    private static Optional<Candidate> user(LinkTarget target) {
        return target.fold(Optional::of, Optional::empty);
    }

    private static LinkTarget described(LinkTarget target, Candidate user) {
        return user(target)
                .filter(linked -> linked.user().equals(user.user()))
                .<LinkTarget>map(linked -> new LinkTarget.ToUser(user))
                .orElse(target);
    }
}
