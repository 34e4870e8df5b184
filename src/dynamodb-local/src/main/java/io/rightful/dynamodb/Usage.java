package io.rightful.dynamodb;

import java.util.List;

/**
 * What some work asked of DynamoDB.
 *
 * @param requests the operations in the order of their answers; a client used by one thread waits for each in turn
 * @param readUnits as DynamoDB Local counts them: nothing for an item that is not there, where AWS takes one unit
 * @param writeUnits as DynamoDB Local counts them, indexes included
 * @param itemsRead items in the answers
 * @param itemsAbsent keys asked for that no item has
 */
public record Usage(List<String> requests, double readUnits, double writeUnits, int itemsRead, int itemsAbsent) {
    public Usage {
        requests = List.copyOf(requests);
    }

    public int roundTrips() {
        return requests.size();
    }

    /** What AWS charges for: each item that is not there takes one strongly consistent read. */
    public double chargedReadUnits() {
        return readUnits + itemsAbsent;
    }
}
