package io.rightful.callcompleted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.job.Progress;

/** Counts what became of the calls of one page. */
final class Tally {
    private static final String NOBODY = "unassigned";

    private long examined;
    private long forLeadOnly;
    private final List<String> changes = new ArrayList<>();

    void count(CallOutcome outcome) {
        examined++;
        outcome.fold(unchanged -> this, this::count, () -> this);
    }

    /** @param cursor of the next page; empty where this is the last */
    Progress progress(Optional<String> cursor) {
        return new Progress(cursor, examined, changes.size(), forLeadOnly, changes, Map.of());
    }

    /** A call that is written anew is news to an admin where its assignee is another; that its trace differs is not. */
    private Tally count(CallOutcome.Changed changed) {
        Optional<UserId> before =
                changed.before().flatMap(call -> call.decision().responsible());
        if (!before.equals(changed.after().decision().responsible())) {
            changes.add(line(changed));
        } else if (!changed.before()
                .map(StoredCall::touch)
                .equals(Optional.of(changed.after().touch()))) {
            forLeadOnly++;
        }
        return this;
    }

    private static String line(CallOutcome.Changed changed) {
        StoredCall after = changed.after();
        return after.key().source() + "/" + after.key().callId() + ": "
                + changed.before().map(Tally::assignee).orElse(NOBODY) + " -> " + assignee(after) + " ("
                + after.decision().reason().code() + ")";
    }

    private static String assignee(StoredCall call) {
        return call.decision().responsible().map(UserId::value).orElse(NOBODY);
    }
}
