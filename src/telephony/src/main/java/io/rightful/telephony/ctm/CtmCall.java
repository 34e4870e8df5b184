package io.rightful.telephony.ctm;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** One activity read as a call. The moment of the answer is not stated, so it is left out. */
record CtmCall(Fields activity, SourceContext context) {
    private static final Words<Direction> DIRECTIONS =
            new Words<>(Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND));

    Normalised read(String callId) {
        Times times = context.times();
        Optional<Agent> agent = KnownAgents.responsible(activity);
        List<Step> path = CtmSteps.read(activity, times, agent);
        CallResult result = new CtmResult(activity, path, agent.isPresent()).read();
        List<CtmTransfer> transfers = result == CallResult.ANSWERED
                ? CtmTransfer.taken(activity, KnownAgents.of(agent, path), times)
                : List.of();
        List<Step> steps = withTransfers(path, transfers);
        Optional<Duration> talkTime = activity.seconds("talk_time");
        List<Leg> legs =
                result == CallResult.ANSWERED ? new CtmTalkers(steps, talkTime).legs(agent, transfers) : List.of();
        Optional<Direction> direction = DIRECTIONS.read(activity.text("direction"));
        Optional<Instant> startedAt = activity.time(times, "unix_time", "called_at");
        Optional<Instant> endedAt =
                startedAt.flatMap(start -> activity.seconds("duration").map(start::plus));
        CtmParties parties = new CtmParties(activity, context.numbers());
        return new CallDraft(context, callId)
                .alias(activity.id("sid"))
                .result(result)
                .direction(direction)
                .startedAt(startedAt)
                .endedAt(endedAt)
                .talkTime(talkTime)
                .contact(parties.contact())
                .ownNumbers(parties.ownNumbers())
                .placedBy(direction.filter(Direction.OUTBOUND::equals).flatMap(outbound -> agent))
                .legs(legs)
                .steps(steps)
                .eventTime(activity.time(times, "indexed_at").or(() -> endedAt))
                .part();
    }

    private static List<Step> withTransfers(List<Step> path, List<CtmTransfer> transfers) {
        List<Step> steps = new ArrayList<>(path);
        transfers.stream().filter(transfer -> !transfer.shownIn(path)).forEach(transfer -> steps.add(transfer.step()));
        return CtmSteps.inOrder(steps);
    }
}
