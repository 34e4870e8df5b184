package io.rightful.ledger.callrecord;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.decision.Reason;

/**
 * What was last told of a call in one place outside.
 *
 * @param content a digest of what was told; absent where it was not
 * @param record the identifier that the CRM gave it, if any
 * @param skipped why it was not told
 * @param claimedUntil while somebody is about to tell it
 * @param version counts the changes, 0 before the first
 */
public record WrittenCall(
        Optional<String> content,
        Optional<String> record,
        Optional<Reason> skipped,
        Optional<Instant> claimedUntil,
        long version) {
    static final WrittenCall NOT_YET =
            new WrittenCall(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    public boolean says(String told) {
        return content.equals(Optional.of(told)) && claimedUntil.isEmpty();
    }

    WrittenCall claimed(Instant until) {
        return new WrittenCall(content, record, skipped, Optional.of(until), version + 1);
    }

    WrittenCall released() {
        return new WrittenCall(content, record, skipped, Optional.empty(), version + 1);
    }

    WrittenCall told(String told, Optional<String> id) {
        return new WrittenCall(Optional.of(told), id, Optional.empty(), Optional.empty(), version + 1);
    }

    WrittenCall skipped(Reason reason) {
        return new WrittenCall(Optional.empty(), record, Optional.of(reason), Optional.empty(), version + 1);
    }
}
