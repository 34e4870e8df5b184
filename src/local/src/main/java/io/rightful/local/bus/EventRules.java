package io.rightful.local.bus;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Which queue an event of the bus goes to: the rules that infra/ states for AWS. */
final class EventRules {
    private static final Set<String> MAIL_REPORTS =
            Set.of("Email Bounced", "Email Complaint Received", "Email Delivered", "Email Sent");
    private static final Set<String> LONG_WORK = Set.of("rightful.admin", "rightful.jobs");
    private static final Set<String> COMMANDS = Set.of("rightful.admin", "rightful.call-completed");

    private EventRules() {}

    static Optional<Queue> queue(JsonNode event) {
        if (event.has("specversion")) {
            return switch (event.path("type").asText()) {
                case "io.rightful.CallCompleted" -> Optional.of(Queue.CALL_COMPLETED);
                case "io.rightful.TextReceived", "io.rightful.FormSubmitted" -> Optional.of(Queue.MESSAGE_RECEIVED);
                default -> Optional.empty();
            };
        }
        String source = event.path("source").asText();
        return switch (event.path("detail-type").asText()) {
            case "CallCompleted" -> to(Queue.CALL_COMPLETED, source.equals("rightful.telephony"));
            case "TextReceived", "FormSubmitted" -> to(Queue.MESSAGE_RECEIVED, source.equals("rightful.telephony"));
            case "ReattributionRequested" -> to(Queue.DECIDE_RANGE, COMMANDS.contains(source));
            case "WaitingJobDue" -> to(Queue.DECIDE_WAITING, COMMANDS.contains(source));
            case "HandOverRequested" -> to(Queue.HAND_OVER, LONG_WORK.contains(source));
            case "ErasureRequested" -> to(Queue.ERASE_CONTACT, LONG_WORK.contains(source));
            case "LeadRetryRequested" -> to(Queue.LEAD_CALL_DUE, source.equals("rightful.telephony-webhooks"));
            case "LeadRetryDue" -> to(Queue.LEAD_CALL_DUE, source.equals("rightful.call-completed"));
            case "DigestDue" -> to(Queue.PRIMARY_AGENT_NOTICE, source.equals("rightful.primary-agent-notice"));
            case "NoticeSendAgainRequested" -> to(Queue.PRIMARY_AGENT_NOTICE, source.equals("rightful.admin"));
            default -> ofOtherServices(source, event.path("detail-type").asText());
        };
    }

    private static Optional<Queue> ofOtherServices(String source, String detailType) {
        return source.equals("aws.ses")
                ? to(Queue.PRIMARY_AGENT_NOTICE, MAIL_REPORTS.contains(detailType))
                : to(Queue.CALL_COMPLETED, source.equals("aws.connect"));
    }

    private static Optional<Queue> to(Queue queue, boolean matches) {
        return Optional.of(queue).filter(wanted -> matches);
    }
}
