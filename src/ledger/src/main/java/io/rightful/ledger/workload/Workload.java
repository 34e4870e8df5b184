package io.rightful.ledger.workload;

/**
 * How much a user is responsible for now.
 *
 * @param contacts whose primary agent they are
 * @param leads that they own
 * @param calls that are assigned to them
 */
public record Workload(long contacts, long leads, long calls) {
    public static final Workload NOTHING = new Workload(0, 0, 0);

    Workload and(Workload other) {
        return new Workload(contacts + other.contacts, leads + other.leads, calls + other.calls);
    }
}
