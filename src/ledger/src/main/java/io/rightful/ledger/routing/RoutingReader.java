package io.rightful.ledger.routing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.team.AccountNumbers;
import io.rightful.ledger.team.TeamItems;
import io.rightful.ledger.user.AttendanceItems;
import io.rightful.ledger.user.Attendances;
import io.rightful.rules.availability.Attendance;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.routing.AccountNumber;
import io.rightful.rules.routing.RingQuestion;
import io.rightful.rules.routing.RingingTeam;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.UserId;

/**
 * Reads what decides who rings, in three waves: what the account and the two numbers say; the team and the caller's owner;
 * the team's members. It costs the same however many contacts there are.
 */
public record RoutingReader(DynamoDbClient client, TableNames tables) {

    /**
     * @param from E.164; absent where it is withheld or unusable
     * @param to E.164, the number that was called
     */
    public RingQuestion question(AccountId account, Optional<String> from, Optional<String> to, Instant now) {
        Stated stated = stated(account, from, to);
        KeyedRead second = KeyedRead.of(client, addressedBy(account, stated));
        Map<UserId, Attendance> users = new HashMap<>(AttendanceItems.in(second.items()));
        RingingTeam team = team(account, stated, second).orElseGet(() -> everybody(account, now, users));
        Set<UserId> others = team.members().stream().map(TeamMember::user).collect(Collectors.toSet());
        others.removeAll(users.keySet());
        users.putAll(new Attendances(client, tables).of(account, others));
        return new RingQuestion(
                stated.caller(),
                stated.number().flatMap(AccountNumber::leadOwnerRouting),
                team,
                stated.settings().routing(),
                users,
                now);
    }

    /** What the account and the two numbers say. */
    private record Stated(
            AccountSettings settings, ContactView caller, Optional<AccountNumber> number, TeamId primary) {
        Optional<UserId> owner() {
            return caller.fold(
                    Optional::empty,
                    unknown -> Optional.empty(),
                    known -> known.owner().owningUser(),
                    shared -> Optional.empty());
        }
    }

    private Stated stated(AccountId account, Optional<String> from, Optional<String> to) {
        Optional<Key> called = to.map(number -> AccountNumbers.key(account, number));
        Set<Address> wanted = new HashSet<>();
        Stream.of(SettingsItems.key(account), TeamItems.primaryKey(account))
                .map(this::accounts)
                .forEach(wanted::add);
        called.map(this::accounts).ifPresent(wanted::add);
        from.map(number -> new Address(tables.contacts(), ContactKeys.phone(account, number)))
                .ifPresent(wanted::add);
        KeyedRead read = KeyedRead.of(client, wanted);
        AccountSettings settings = SettingsItems.parse(account, read.items()).value();
        return new Stated(
                settings,
                caller(account, from.filter(number -> !settings.ownNumbers().contains(number)), read),
                called.flatMap(read::at)
                        .map(Item::new)
                        .map(AccountNumbers::parse)
                        .map(Versioned::value),
                TeamItems.primary(read.at(TeamItems.primaryKey(account))));
    }

    private static ContactView caller(AccountId account, Optional<String> from, KeyedRead read) {
        return from.<ContactView>map(number -> NumberItems.view(
                        number, read.at(ContactKeys.phone(account, number)).orElse(Map.of())))
                .orElseGet(ContactView.Nobody::new);
    }

    private Set<Address> addressedBy(AccountId account, Stated stated) {
        Set<Address> wanted = new HashSet<>(Set.of(accounts(TeamItems.key(account, stated.primary()))));
        stated.number()
                .flatMap(AccountNumber::team)
                .map(team -> accounts(TeamItems.key(account, team)))
                .ifPresent(wanted::add);
        stated.owner().ifPresent(owner -> wanted.addAll(AttendanceItems.addresses(tables, account, owner)));
        return wanted;
    }

    /** A number's team that is no more leaves the number to the primary one. Empty where that is everybody. */
    private static Optional<RingingTeam> team(AccountId account, Stated stated, KeyedRead read) {
        return stated.number()
                .flatMap(AccountNumber::team)
                .flatMap(team -> team(account, team, stated.primary(), read))
                .<RingingTeam>map(RingingTeam.OfNumber::new)
                .or(() ->
                        team(account, stated.primary(), stated.primary(), read).map(RingingTeam.Primary::new));
    }

    private static Optional<Team> team(AccountId account, TeamId team, TeamId primary, KeyedRead read) {
        return read.at(TeamItems.key(account, team))
                .map(item -> TeamItems.parse(new Item(item), primary).value());
    }

    private RingingTeam everybody(AccountId account, Instant now, Map<UserId, Attendance> users) {
        Map<UserId, Attendance> everybody = new Attendances(client, tables).ofEverybody(account, now);
        users.putAll(everybody);
        return new RingingTeam.Everybody(everybody.keySet());
    }

    private Address accounts(Key key) {
        return new Address(tables.accounts(), key);
    }
}
