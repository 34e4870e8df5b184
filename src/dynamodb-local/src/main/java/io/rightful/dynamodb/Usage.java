package io.rightful.dynamodb;

import java.util.List;

/**
 * What some work asked of DynamoDB.
 *
 * @param requests the operations in the order of their answers; a client used by one thread waits for each in turn
 * @param readUnits as AWS takes them, those for items that are not there included
 * @param writeUnits as AWS takes them, indexes included
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
}
