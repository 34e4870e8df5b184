package io.rightful.benchmarks.cost;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.dynamodb.BulkLoad;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.routing.RoutingReader;
import io.rightful.ledger.team.Teams;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.routing.RingPlan;
import io.rightful.rules.routing.Team;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.routing.TeamMember;
import io.rightful.rules.routing.WhoRings;

/** How long a ring plan takes, and what it reads, in a small account and in a large one. The two are asked in turns. */
public record RingPlanCosts(Database database, PrintStream out) {
    private static final AccountId SMALL = new AccountId("account-r");
    private static final AccountId LARGE = new AccountId("account-s");
    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int USERS = 10;
    private static final int WARM_UP = 1_000;
    private static final int PLANS = 3_000;

    public void print() {
        load(SMALL, FEW);
        load(LARGE, MANY);
        times(WARM_UP);
        long[][] times = times(PLANS);
        print(SMALL, FEW, times[0]);
        print(LARGE, MANY, times[1]);
    }

    private long[][] times(int plans) {
        RoutingReader reader = new RoutingReader(database.client(), database.tables());
        long[][] times = new long[2][plans];
        for (int plan = 0; plan < plans; plan++) {
            times[0][plan] = time(reader, SMALL, plan % FEW);
            times[1][plan] = time(reader, LARGE, (int) (plan * 31L % MANY));
        }
        return times;
    }

    private static long time(RoutingReader reader, AccountId account, int caller) {
        long start = System.nanoTime();
        plan(reader, account, caller);
        return System.nanoTime() - start;
    }

    private static void plan(RoutingReader reader, AccountId account, int caller) {
        RingPlan plan = WhoRings.plan(reader.question(
                account, Optional.of(number(caller)), Optional.of("+12025550100"), Database.CLOCK.instant()));
        if (plan.reason() != Reason.OWNER_RINGS_FIRST) {
            throw new IllegalStateException("the owner rings first, and not " + plan.reason());
        }
    }

    private void print(AccountId account, int contacts, long[] times) {
        Arrays.sort(times);
        Usage usage = usage(account);
        out.printf(
                Locale.ROOT,
                "ring plan, %,d contacts: p50 %.2f ms, p99 %.2f ms, %d round trips, %.1f read units%n",
                contacts,
                milliseconds(times, 50),
                milliseconds(times, 99),
                usage.roundTrips(),
                usage.readUnits());
    }

    private Usage usage(AccountId account) {
        Meter meter = new Meter();
        try (DynamoDbClient client = database.server().client(meter)) {
            RoutingReader reader = new RoutingReader(client, database.tables());
            return meter.measure(() -> plan(reader, account, FEW / 2));
        }
    }

    private static double milliseconds(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private void load(AccountId account, int contacts) {
        database.account(account, USERS, 0);
        try (BulkLoad bulk = new BulkLoad(database.client())) {
            ContactEdits edits = new ContactEdits(bulk, database.tables(), Database.CLOCK);
            for (int number = 0; number < contacts; number++) {
                edits.create(account, lead(number), ContactOccasion.byHand("admin", Reason.CONTACT_CREATED));
            }
        }
        List<TeamMember> members = IntStream.range(0, USERS)
                .mapToObj(user -> new TeamMember(People.id(user), 1 + user / 2))
                .toList();
        Team team = new Team(new TeamId("sales"), "Sales", true, Optional.empty(), members);
        new Teams(database.client(), database.tables()).put(account, team, Optional.empty());
    }

    private static Contact lead(int number) {
        LeadOwner owner = new LeadOwner.User(
                People.id(number % USERS), OwnerCause.MANUAL, Optional.empty(), false, Optional.empty());
        return Contact.unknown(new ContactId("contact-" + number))
                .reachedAt(new TreeSet<>(List.of(number(number))), new TreeSet<>())
                .ownedBy(owner);
    }

    private static String number(int contact) {
        return String.format(Locale.ROOT, "+1202555%07d", contact);
    }
}
