package io.rightful.ledger.timeline;

import java.time.Instant;
import java.util.function.Function;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.message.StoredMessage;

/** Something that happened with a contact. */
public sealed interface TimelineEntry {
    record OfCall(StoredCall call) implements TimelineEntry {}

    record OfMessage(StoredMessage message) implements TimelineEntry {}

    record OfAssignment(AssignmentRecord assignment) implements TimelineEntry {}

    /** When a call or message happened; when an assignment was recorded, which is the order of its history. */
    default Instant at() {
        return fold(StoredCall::time, message -> message.message().eventTime(), AssignmentRecord::recordedAt);
    }

    default TimelineKind kind() {
        return fold(
                call -> TimelineKind.CALL,
                message -> switch (message.message().kind()) {
                    case TEXT -> TimelineKind.TEXT;
                    case FORM -> TimelineKind.FORM;
                },
                assignment -> TimelineKind.ASSIGNMENT);
    }

    default <T> T fold(
            Function<StoredCall, T> call,
            Function<StoredMessage, T> message,
            Function<AssignmentRecord, T> assignment) {
        if (this instanceof OfCall entry) {
            return call.apply(entry.call());
        }
        if (this instanceof OfMessage entry) {
            return message.apply(entry.message());
        }
        return assignment.apply(((OfAssignment) this).assignment());
    }
}
