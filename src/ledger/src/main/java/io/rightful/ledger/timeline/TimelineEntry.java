package io.rightful.ledger.timeline;

import java.time.Instant;
import java.util.function.Function;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.history.AssignmentRecord;

/** Something that happened with a contact. */
public sealed interface TimelineEntry {
    record OfCall(StoredCall call) implements TimelineEntry {}

    record OfAssignment(AssignmentRecord assignment) implements TimelineEntry {}

    /** When a call happened; when an assignment was recorded, which is the order of its history. */
    default Instant at() {
        return fold(StoredCall::time, AssignmentRecord::recordedAt);
    }

    default <T> T fold(Function<StoredCall, T> call, Function<AssignmentRecord, T> assignment) {
        if (this instanceof OfCall entry) {
            return call.apply(entry.call());
        }
        return assignment.apply(((OfAssignment) this).assignment());
    }
}
