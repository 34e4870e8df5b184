package io.rightful.telephony.twilio;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.CallDraft;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** What one event says of a task's call. A reservation is a leg: a transfer is a second one of the same task. */
record TaskCall(Fields event, SourceContext context, Task task, String type) {
    /** A task is made for whoever dials, and reserved for them at once; a transfer comes later. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    Normalised read(String callId) {
        return new CallDraft(context, callId)
                .alias(task.sid())
                .alias(task.outbound() ? task.contactsLeg() : Optional.empty())
                .result(result())
                .direction(task.direction())
                .startedAt(sent().flatMap(moment -> age().map(moment::minus))
                        .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS)))
                .contact(task.contact(context.numbers()))
                .ownNumbers(task.ownNumbers(context.numbers()))
                .placedBy(task.outbound() ? placer() : Optional.empty())
                .legs(task.outbound() ? List.of() : leg().stream().toList())
                .steps(task.outbound() ? List.of() : step().stream().toList())
                .eventTime(sent())
                .part();
    }

    /** Whether somebody picked up whom a worker dialled, no event tells. */
    private CallResult result() {
        if (task.outbound()) {
            return talkOver() || type.equals("task.canceled") ? CallResult.MISSED : CallResult.STARTED;
        }
        if (type.equals("task.canceled")) {
            return CallResult.ABANDONED;
        }
        return taken() ? CallResult.ANSWERED : CallResult.STARTED;
    }

    private boolean taken() {
        return type.equals("reservation.accepted") || talkOver();
    }

    private boolean talkOver() {
        return type.equals("reservation.wrapup") || type.equals("reservation.completed");
    }

    private Optional<Agent> placer() {
        boolean begins = type.equals("reservation.created") || type.equals("reservation.accepted");
        boolean transferred = Stream.of("TaskTransferSid", "TransferSid", "TransferMode", "TransferInitiatingWorkerSid")
                .anyMatch(event::states);
        boolean atOnce = age().filter(age -> age.compareTo(AT_ONCE) <= 0).isPresent();
        return begins && atOnce && !transferred ? task.worker() : Optional.empty();
    }

    /** Without its step: a queue may be entered twice, and who talked last is told by when each began. */
    private Optional<Leg> leg() {
        return event.id("ReservationSid")
                .filter(sid -> type.startsWith("reservation."))
                .map(sid -> new Leg(
                        sid,
                        task.worker(),
                        taken() ? LegOutcome.TALKED : LegOutcome.RANG,
                        sent().filter(moment -> type.equals("reservation.accepted")),
                        sent().filter(moment -> type.equals("reservation.wrapup")),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Optional<Step> step() {
        return event.id("TaskQueueSid")
                .flatMap(queue -> task.sid()
                        .map(sid -> new Step(
                                sid + "/" + queue,
                                Optional.of(queue),
                                Optional.empty(),
                                StepKind.QUEUE,
                                event.text("TaskQueueName"),
                                sent().filter(moment -> type.equals("task-queue.entered")),
                                task.worker().stream().toList(),
                                Optional.empty())));
    }

    private Optional<Duration> age() {
        return event.seconds("TaskAge");
    }

    private Optional<Instant> sent() {
        return event.time(context.times(), "TimestampMs", "Timestamp");
    }
}
