package io.rightful.ledger.user;

import java.time.ZoneId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import io.rightful.ledger.mapping.PeriodsText;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Listing;
import io.rightful.ledger.table.VersionedPut;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/**
 * A user's own item.
 *
 * @param revision counts every write, a change of the links included, which is none of the user's version
 * @param links partition keys of the link items that name the user
 */
public record StoredUser(User user, long revision, SortedSet<String> links) {
    public static final String REVISION = "revision";
    public static final String LINKS = "links";
    public static final String KIND = "user";
    static final String LAST_NAME = "lastName";

    private static final String WORKING_HOURS = "workingHours";

    public StoredUser {
        links = Collections.unmodifiableSortedSet(new TreeSet<>(links));
    }

    static StoredUser notYet(User user) {
        return new StoredUser(user.withVersion(0), 0, new TreeSet<>());
    }

    public static Key key(AccountId account, UserId user) {
        return new Key(Key.join(account.value(), KIND, user.value()), KIND);
    }

    static String listing(AccountId account) {
        return Key.join(account.value(), "users");
    }

    static String lastName(AccountId account, PersonName name) {
        return Key.join(account.value(), name.tokens().get(name.tokens().size() - 1));
    }

    public static StoredUser read(Item item) {
        User user = new User(
                new UserId(item.text("id")),
                new UserName(item.text("first"), item.text("last")),
                item.optionalText("email"),
                ZoneId.of(item.text("timeZone")),
                PeriodsText.read(item.text("active")),
                WorkingHoursMap.read(item.optionalMap(WORKING_HOURS)),
                item.number(Item.VERSION));
        return new StoredUser(user, item.number(REVISION), new TreeSet<>(item.texts(LINKS)));
    }

    /** This user written after the one that was read. */
    StoredUser changedTo(User changed) {
        return new StoredUser(changed.withVersion(user.version() + 1), revision, links);
    }

    VersionedPut put(String table, AccountId account) {
        ItemBuilder item = ItemBuilder.item(key(account, user.id()))
                .text("id", user.id())
                .text("first", user.name().first())
                .text("last", user.name().last())
                .text("email", user.email())
                .text("timeZone", user.timeZone())
                .text("active", PeriodsText.of(user.active()))
                .map(WORKING_HOURS, WorkingHoursMap.of(user.workingHours()))
                .number(Item.VERSION, user.version())
                .set(LINKS, links)
                .text(LAST_NAME, PersonName.of(user.name()).map(name -> lastName(account, name)));
        Listing.entry(item, listing(account), sort(user));
        return new VersionedPut(table, item.build(), REVISION, revision);
    }

    private static String sort(User user) {
        String name = PersonName.of(user.name()).map(PersonName::folded).orElse("");
        return Key.join(name, user.id().value());
    }
}
