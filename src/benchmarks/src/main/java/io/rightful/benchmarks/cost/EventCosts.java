package io.rightful.benchmarks.cost;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

/** Prints what an event costs in one account: the first of its day is not counted, it alone notes the day. */
public record EventCosts(Database database, PrintStream out) {
    private static final String ROW = "%-44s %12s %12s %12s %12s%n";

    public void print(AccountId account, String title) {
        out.println();
        out.printf(ROW, title, "round trips", "read units", "absent keys", "write units");
        cost(Ring.in(account, "first-of-the-day").missed());
        events(account).forEach((name, part) -> print(name, cost(part)));
    }

    private static Map<String, CallPart> events(AccountId account) {
        Map<String, CallPart> events = new LinkedHashMap<>();
        events.put(
                "answered, caller unknown so far",
                Ring.in(account, "answered-1").from("+12025550181").answeredBy(People.agent(3)));
        events.put(
                "answered, contact with an owner",
                Ring.in(account, "answered-2").from("+12025550181").answeredBy(People.agent(4)));
        events.put(
                "missed, contact with an owner (step 3)",
                Ring.in(account, "missed-1").from("+12025550181").missed());
        events.put(
                "missed, caller unknown (step 5)",
                Ring.in(account, "missed-2").from("+12025550182").missed());
        events.put(
                "answered by an agent whom nobody knows",
                Ring.in(account, "stranger-1").answeredBy(People.stranger(400_000)));
        return events;
    }

    private Usage cost(CallPart part) {
        Meter meter = new Meter();
        try (DynamoDbClient client = database.server().client(meter)) {
            CallDecisions decisions = new CallDecisions(client, database.tables(), Database.CLOCK);
            return meter.measure(() -> decisions.record(part));
        }
    }

    private void print(String name, Usage usage) {
        out.printf(
                ROW,
                name,
                usage.roundTrips(),
                units(usage.readUnits()),
                usage.itemsAbsent(),
                units(usage.writeUnits()));
    }

    static String units(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }
}
