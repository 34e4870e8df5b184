package io.rightful.ledger.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.user.UserId;

/**
 * The items of teams, in the table {@code accounts}: one a team, and one that names the primary team, so that there is never
 * more than one.
 */
public final class TeamItems {
    /** The primary team of an account that named no other. Until it is stored it is every user. */
    public static final TeamId EVERYBODY = new TeamId("everybody");

    private static final String KIND = "team";
    private static final String PRIMARY = "primaryTeam";
    private static final String USER = "user";
    private static final String PRIORITY = "priority";

    private TeamItems() {}

    public static Key key(AccountId account, TeamId team) {
        return new Key(Key.join(account.value(), KIND, team.value()), KIND);
    }

    public static Key primaryKey(AccountId account) {
        return new Key(Key.join(account.value(), PRIMARY), PRIMARY);
    }

    /** @param read the item at {@link #primaryKey}; an absent one names {@link #EVERYBODY} */
    public static TeamId primary(Optional<Map<String, AttributeValue>> read) {
        return read.flatMap(Item::ofRead)
                .map(item -> new TeamId(item.text(KIND)))
                .orElse(EVERYBODY);
    }

    public static Versioned<Team> parse(Item item, TeamId primary) {
        TeamId id = new TeamId(item.text("id"));
        List<TeamMember> members = item.maps("members").stream()
                .map(member -> new TeamMember(new UserId(member.text(USER)), Math.toIntExact(member.number(PRIORITY))))
                .toList();
        Team team = new Team(
                id,
                item.text("name"),
                id.equals(primary),
                item.optionalText("leadOwnerRouting").map(LeadOwnerRouting::valueOf),
                members);
        return new Versioned<>(team, item.number(Item.VERSION));
    }

    static String listing(AccountId account) {
        return Key.join(account.value(), "teams");
    }

    static ItemBuilder item(AccountId account, Team team) {
        ItemBuilder item = ItemBuilder.item(key(account, team.id()))
                .text("id", team.id())
                .text("name", team.name())
                .text("leadOwnerRouting", team.leadOwnerRouting().map(LeadOwnerRouting::name))
                .maps(
                        "members",
                        team.members().stream()
                                .map(member -> ItemBuilder.map()
                                        .text(USER, member.user())
                                        .number(PRIORITY, member.priority()))
                                .toList());
        return Listing.entry(
                item, listing(account), Key.join(team.name(), team.id().value()));
    }

    static ItemBuilder primaryItem(AccountId account, TeamId team) {
        return ItemBuilder.item(primaryKey(account)).text(KIND, team);
    }
}
