package io.rightful.callcompleted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.decision.CallOutcome;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.rules.user.UserId;

/** Counts one page of a job's work. */
final class Progress {
    private static final String NOBODY = "unassigned";

    private final Optional<String> cursor;
    private long examined;
    private long forLeadOnly;
    private final List<String> changes = new ArrayList<>();

    /** @param cursor of the next page; empty where this is the last */
    Progress(Optional<String> cursor) {
        this.cursor = cursor;
    }

    void count(CallOutcome outcome) {
        examined++;
        outcome.fold(unchanged -> this, this::count, () -> this);
    }

    /** A call that is written anew is news to an admin where its assignee is another; that its trace differs is not. */
    private Progress count(CallOutcome.Changed changed) {
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

    /** The job after this page. */
    Job appliedTo(Job job, Instant now) {
        List<String> sample = new ArrayList<>(job.changes());
        sample.addAll(changes);
        return new Job(
                job.id(),
                job.account(),
                job.kind(),
                cursor.isPresent() ? JobState.RUNNING : JobState.DONE,
                job.request(),
                cursor,
                job.examined() + examined,
                job.changed() + changes.size(),
                job.changedForLeadOnly() + forLeadOnly,
                sample,
                Optional.empty(),
                job.createdAt(),
                now);
    }

    private static String line(CallOutcome.Changed changed) {
        StoredCall after = changed.after();
        return after.key().source() + "/" + after.key().callId() + ": "
                + changed.before().map(Progress::assignee).orElse(NOBODY) + " -> " + assignee(after) + " ("
                + after.decision().reason().code() + ")";
    }

    private static String assignee(StoredCall call) {
        return call.decision().responsible().map(UserId::value).orElse(NOBODY);
    }
}
