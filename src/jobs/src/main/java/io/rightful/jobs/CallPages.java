package io.rightful.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.call.CallFilter;
import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.HandedContact;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Page;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.handover.Shares;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Hands over one page of the calls that are assigned to the leaver: by hand, so that no rule gives them back. */
@Singleton
final class CallPages {
    private static final int PAGE = 25;

    private final CallList calls;
    private final CallDecisions decisions;
    private final Receivers receivers;

    @Inject
    CallPages(CallList calls, CallDecisions decisions, Receivers receivers) {
        this.calls = calls;
        this.decisions = decisions;
        this.receivers = receivers;
    }

    Progress page(HandOverRequest request, Optional<String> after, Measurements measured) {
        Page<StoredCall> page = calls.list(request.order().account(), filter(request), after, PAGE);
        List<String> lines = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        SortedMap<String, StoredCall> theirs = new TreeMap<>();
        page.items().forEach(call -> theirs.put(HistoryItems.subject(call.key()), call));
        shares(request, theirs.keySet()).forEach((subject, to) -> {
            if (request.dryRun() || given(request, theirs.get(subject), to, measured)) {
                lines.add(subject + ": " + AssignmentRole.ASSIGNEE.code() + " -> "
                        + to.map(UserId::value).orElse("nobody"));
                counts.merge(HandedContact.ALL, 1L, Long::sum);
                counts.merge(HandedContact.count(AssignmentRole.ASSIGNEE, to), 1L, Long::sum);
            }
        });
        return new Progress(page.cursor(), page.items().size(), lines.size(), 0, lines, counts);
    }

    private SortedMap<String, Optional<UserId>> shares(HandOverRequest request, Set<String> theirs) {
        if (theirs.isEmpty()) {
            return new TreeMap<>();
        }
        Map<String, Integer> weights = new TreeMap<>();
        theirs.forEach(call -> weights.put(call, 1));
        return Shares.of(receivers.loads(request), weights);
    }

    private boolean given(HandOverRequest request, StoredCall call, Optional<UserId> to, Measurements measured) {
        try {
            return decisions
                    .assign(
                            call.key(),
                            Optional.of(new ManualAssignment(to)),
                            Occasion.handOver(request.order().actor()),
                            known -> requireTheirs(known, request))
                    .fold(
                            unchanged -> false,
                            changed -> {
                                measured.count(Metric.DECISION_CONTENTION, changed.lostRaces());
                                return true;
                            },
                            () -> false);
        } catch (NoLongerTheirs e) {
            return false;
        }
    }

    private static void requireTheirs(StoredCall call, HandOverRequest request) {
        if (!call.decision().responsible().equals(Optional.of(request.order().from()))) {
            throw new NoLongerTheirs();
        }
    }

    private static CallFilter filter(HandOverRequest request) {
        CallFilter all = CallFilter.ALL;
        return new CallFilter(
                all.handledBy(),
                Optional.of(request.order().from()),
                all.outcome(),
                all.result(),
                all.source(),
                all.from(),
                all.to());
    }

    /** Somebody else was quicker, and their word stays. */
    private static final class NoLongerTheirs extends RuntimeException {}
}
