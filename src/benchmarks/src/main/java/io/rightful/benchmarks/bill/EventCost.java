package io.rightful.benchmarks.bill;

/**
 * What one event takes, on average of several.
 *
 * @param roundTrips requests to the database, one after the other
 * @param readUnits as AWS charges them: an item that is not there takes one as well
 * @param writeUnits indexes included
 * @param logBytes what the function itself prints
 */
public record EventCost(double roundTrips, double readUnits, double writeUnits, double logBytes) {
    static final EventCost NOTHING = new EventCost(0, 0, 0, 0);

    EventCost plus(EventCost other) {
        return new EventCost(
                roundTrips + other.roundTrips,
                readUnits + other.readUnits,
                writeUnits + other.writeUnits,
                logBytes + other.logBytes);
    }

    EventCost times(double share) {
        return new EventCost(roundTrips * share, readUnits * share, writeUnits * share, logBytes * share);
    }
}
