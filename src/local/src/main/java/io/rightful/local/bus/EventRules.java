package io.rightful.local.bus;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Which queues an event of the bus goes to: the rules that infra/ states for AWS. */
final class EventRules {
    private static final Set<String> MAIL_REPORTS =
            Set.of("Email Bounced", "Email Complaint Received", "Email Delivered", "Email Sent");
    private static final Set<String> LONG_WORK = Set.of("rightful.admin", "rightful.jobs");
    private static final Set<String> COMMANDS = Set.of("rightful.admin", "rightful.call-completed");
    private static final Set<String> PHONE_SYSTEMS = Set.of("rightful.admin", "rightful.telephony-sync");
    private static final Set<String> SYNC = Set.of("rightful.admin", "rightful.lead-owner-sync");

    private EventRules() {}

    static List<Queue> queues(JsonNode event) {
        if (event.has("specversion")) {
            return switch (event.path("type").asText()) {
                case "io.rightful.CallCompleted" -> List.of(Queue.CALL_COMPLETED);
                case "io.rightful.TextReceived", "io.rightful.FormSubmitted" -> List.of(Queue.MESSAGE_RECEIVED);
                default -> List.of();
            };
        }
        String source = event.path("source").asText();
        return switch (event.path("detail-type").asText()) {
            case "CallCompleted" -> to(source.equals("rightful.telephony"), Queue.CALL_COMPLETED);
            case "TextReceived", "FormSubmitted" -> to(source.equals("rightful.telephony"), Queue.MESSAGE_RECEIVED);
            case "ReattributionRequested" -> to(COMMANDS.contains(source), Queue.DECIDE_RANGE);
            case "WaitingJobDue" -> to(COMMANDS.contains(source), Queue.DECIDE_WAITING);
            case "HandOverRequested" -> to(LONG_WORK.contains(source), Queue.HAND_OVER);
            case "ErasureRequested" -> to(LONG_WORK.contains(source), Queue.ERASE_CONTACT);
            case "ReplayRequested" -> to(LONG_WORK.contains(source), Queue.REPLAY_DELIVERIES);
            case "LeadRetryRequested" -> to(source.equals("rightful.telephony-webhooks"), Queue.LEAD_CALL_DUE);
            case "LeadRetryDue" -> to(source.equals("rightful.call-completed"), Queue.LEAD_CALL_DUE);
            case "DigestDue" -> to(source.equals("rightful.primary-agent-notice"), Queue.PRIMARY_AGENT_NOTICE);
            case "NoticeSendAgainRequested" -> to(source.equals("rightful.admin"), Queue.PRIMARY_AGENT_NOTICE);
            case "LeadOwnerChanged" ->
                to(source.equals("rightful.ledger"), Queue.DECIDE_WAITING, Queue.PUSH_LEAD_OWNERS);
            default -> ofOtherServices(source, event.path("detail-type").asText());
        };
    }

    private static List<Queue> ofOtherServices(String source, String detailType) {
        return switch (detailType) {
            case "LeadOwnerPullDue" -> to(SYNC.contains(source), Queue.PULL_LEAD_OWNERS);
            case "CrmUsersDue" -> to(SYNC.contains(source), Queue.SYNC_CRM_USERS);
            case "AgentsDue" -> to(source.equals("rightful.admin"), Queue.READ_AGENTS);
            case "CallsDue", "OlderCallsRequested" -> to(PHONE_SYSTEMS.contains(source), Queue.READ_CALLS);
            case "LeadOwnersKnown" -> to(source.equals("rightful.lead-owner-sync"), Queue.DECIDE_WAITING);
            case "CallRecordDue" -> to(source.equals("rightful.lead-owner-sync"), Queue.RECORD_CALLS);
            case "CallAssigned" -> to(source.equals("rightful.lead-owner-sync"), Queue.TELL_CALLS);
            default ->
                source.equals("aws.ses")
                        ? to(MAIL_REPORTS.contains(detailType), Queue.PRIMARY_AGENT_NOTICE)
                        : to(ofAPhoneSystem(source), Queue.CALL_COMPLETED);
        };
    }

    private static boolean ofAPhoneSystem(String source) {
        return source.equals("aws.connect") || source.startsWith("aws.partner/genesys.com/");
    }

    private static List<Queue> to(boolean matches, Queue... queues) {
        return matches ? List.of(queues) : List.of();
    }
}
