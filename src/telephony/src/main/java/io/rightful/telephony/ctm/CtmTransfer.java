package io.rightful.telephony.ctm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Times;

/**
 * A transfer that somebody took.
 *
 * @param from who handed over; absent where the words do not tell
 * @param to who took it; absent where the words do not tell
 */
record CtmTransfer(String id, Optional<Agent> from, Optional<Agent> to, Optional<Instant> startedAt) {
    static List<CtmTransfer> taken(Fields activity, KnownAgents known, Times times) {
        List<CtmTransfer> transfers = new ArrayList<>();
        int index = 0;
        for (Fields transfer : activity.objects("transfers")) {
            String id = "transfer-" + index++;
            if (taken(transfer)) {
                transfers.add(new CtmTransfer(
                        id,
                        known.named(transfer, "from"),
                        known.named(transfer, "to"),
                        transfer.time(times, "start_time")));
            }
        }
        return transfers;
    }

    private static boolean taken(Fields transfer) {
        return transfer.word("status")
                .filter(status -> status.equals("completed") || status.equals("answered"))
                .isPresent();
    }

    /**
     * Whether the path already shows its target: after whoever handed over, or not before the transfer began. A target
     * that rang earlier, in vain, is not shown by that.
     */
    boolean shownIn(List<Step> path) {
        int target = last(path, to);
        int source = last(path, from);
        boolean afterSource = source >= 0 && target > source;
        return target >= 0 && (afterSource || notBefore(path.get(target).startedAt()));
    }

    private boolean notBefore(Optional<Instant> reachedAt) {
        return reachedAt
                .filter(reached ->
                        startedAt.filter(start -> !reached.isBefore(start)).isPresent())
                .isPresent();
    }

    private static int last(List<Step> path, Optional<Agent> agent) {
        int last = -1;
        for (int index = 0; index < path.size(); index++) {
            Step step = path.get(index);
            boolean names =
                    agent.filter(person -> KnownAgents.rang(step, person)).isPresent();
            last = names ? index : last;
        }
        return last;
    }

    /** A place of its own, for a target that the path does not show. */
    Step step() {
        return new Step(
                id,
                Optional.empty(),
                Optional.empty(),
                to.isPresent() ? StepKind.AGENT : StepKind.OTHER,
                to.flatMap(Agent::name),
                startedAt,
                to.stream().toList(),
                Optional.empty());
    }
}
