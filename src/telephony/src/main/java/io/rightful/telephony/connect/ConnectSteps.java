package io.rightful.telephony.connect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.telephony.Fields;

/** Where a contact waited: at most one place each. */
final class ConnectSteps {
    private ConnectSteps() {}

    /** The queue of a contact that an agent dialled is where its number comes from, and nobody waits in it. */
    static Optional<Step> read(ConnectContact contact) {
        if (contact.placedByAgent()) {
            return Optional.empty();
        }
        return contact.queue().map(queue -> queue(contact, queue)).or(() -> takenByNobody(contact));
    }

    private static Step queue(ConnectContact contact, Fields queue) {
        Optional<String> flowStep = queue.text("queueArn", "arn").flatMap(arn -> ConnectArn.below("/queue", arn));
        List<Agent> owner = flowStep.flatMap(id -> ConnectArn.below("agent", id)).map(Agent::ofId).stream()
                .toList();
        return new Step(
                contact.id() + "/queue",
                flowStep,
                Optional.empty(),
                owner.isEmpty() ? StepKind.QUEUE : StepKind.AGENT,
                queue.text("name"),
                queue.time(contact.times(), "enqueueTimestamp").or(() -> began(contact)),
                owner,
                Optional.empty());
    }

    private static Optional<Step> takenByNobody(ConnectContact contact) {
        return Optional.of(contact)
                .filter(transfer -> transfer.transferred() && transfer.over() && !transfer.taken())
                .map(transfer -> new Step(
                        transfer.id() + "/transfer",
                        Optional.empty(),
                        Optional.empty(),
                        StepKind.OTHER,
                        Optional.empty(),
                        began(transfer),
                        List.of(),
                        Optional.empty()));
    }

    private static Optional<Instant> began(ConnectContact contact) {
        return contact.time("initiationTimestamp");
    }
}
