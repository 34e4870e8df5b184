package io.rightful.local.bus;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** Which queue an event of the bus goes to: the rules that infra/ states for AWS. */
final class EventRules {
    private EventRules() {}

    static Optional<Queue> queue(JsonNode event) {
        if (event.has("specversion")) {
            return event.path("type").asText().equals("io.rightful.CallCompleted")
                    ? Optional.of(Queue.CALL_COMPLETED)
                    : Optional.empty();
        }
        return switch (event.path("source").asText() + " "
                + event.path("detail-type").asText()) {
            case "rightful.admin ReattributionRequested" -> Optional.of(Queue.DECIDE_RANGE);
            case "rightful.call-completed WaitingJobDue" -> Optional.of(Queue.DECIDE_WAITING);
            case "rightful.telephony CallCompleted" -> Optional.of(Queue.CALL_COMPLETED);
            default ->
                event.path("source").asText().equals("aws.connect")
                        ? Optional.of(Queue.CALL_COMPLETED)
                        : Optional.empty();
        };
    }
}
