package io.rightful.benchmarks.bill;

import java.io.PrintStream;
import java.util.Locale;

/** What each kind of event takes, as a table that can be put into a page as it is. */
record EventTable(Bill bill, PrintStream out) {
    private static final String ROW = "| %s | %s | %s | %s | %s | %s |%n";

    void print(MeteredEvents events) {
        out.printf("%nAn event, on average of ten; dollars are of a million, without what brings the event%n%n");
        out.printf(ROW, "event", "of a hundred calls", "round trips", "read units", "write units", "$ a million");
        out.printf(ROW, "---", "---", "---", "---", "---", "---");
        events.calls()
                .forEach((kind, cost) ->
                        row("callCompleted: " + kind.text(), number(kind.share() * 100, 0), "callCompleted", cost));
        events.others().forEach((function, cost) -> row(function, "", function, cost));
        row("decideWaiting: nobody waits", "", "decideWaiting", events.newOwner());
    }

    private void row(String name, String share, String function, EventCost cost) {
        out.printf(
                ROW,
                name,
                share,
                number(cost.roundTrips(), 1),
                number(cost.readUnits(), 1),
                number(cost.writeUnits(), 1),
                number(bill.invocation(function, cost).all(), 2));
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
