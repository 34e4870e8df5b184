package io.rightful.local.bus;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventRulesTest {
    @ParameterizedTest
    @CsvSource({
        "rightful.telephony, CallCompleted, CALL_COMPLETED",
        "aws.connect, Amazon Connect Contact Event, CALL_COMPLETED",
        "aws.partner/genesys.com/cloud/org-1/front-desk, v2.detail.events.conversation.{id}.user.end, CALL_COMPLETED",
        "rightful.admin, ReattributionRequested, DECIDE_RANGE",
        "rightful.call-completed, ReattributionRequested, DECIDE_RANGE",
        "rightful.call-completed, WaitingJobDue, DECIDE_WAITING",
        "rightful.admin, HandOverRequested, HAND_OVER",
        "rightful.jobs, HandOverRequested, HAND_OVER",
        "rightful.admin, ErasureRequested, ERASE_CONTACT",
        "rightful.jobs, ErasureRequested, ERASE_CONTACT",
        "rightful.admin, CallsDue, READ_CALLS",
        "rightful.telephony-sync, OlderCallsRequested, READ_CALLS",
        "rightful.admin, ReplayRequested, REPLAY_DELIVERIES",
        "rightful.jobs, ReplayRequested, REPLAY_DELIVERIES",
        "rightful.primary-agent-notice, DigestDue, PRIMARY_AGENT_NOTICE",
        "rightful.admin, NoticeSendAgainRequested, PRIMARY_AGENT_NOTICE",
        "aws.ses, Email Bounced, PRIMARY_AGENT_NOTICE",
        "rightful.admin, LeadOwnerPullDue, PULL_LEAD_OWNERS",
        "rightful.lead-owner-sync, LeadOwnerPullDue, PULL_LEAD_OWNERS",
        "rightful.admin, CrmUsersDue, SYNC_CRM_USERS",
        "rightful.admin, AgentsDue, READ_AGENTS",
        "rightful.lead-owner-sync, LeadOwnersKnown, DECIDE_WAITING",
        "rightful.lead-owner-sync, CallRecordDue, RECORD_CALLS",
        "rightful.lead-owner-sync, CallAssigned, TELL_CALLS",
    })
    void anEventGoesToTheQueueOfItsRule(String source, String detailType, Queue queue) {
        assertThat(EventRules.queues(event(source, detailType))).containsExactly(queue);
    }

    @ParameterizedTest
    @CsvSource({
        "somebody, CallCompleted",
        "rightful.telephony, Unheard",
        "somebody, ReattributionRequested",
        "somebody, LeadOwnerChanged",
        "rightful.call-completed, LeadOwnerPullDue",
        "aws.partner/example.com/cloud/org-1/front-desk, v2.detail.events.conversation.{id}.user.end",
        "aws.ses, Email Opened"
    })
    void whatNoRuleWantsGoesNowhere(String source, String detailType) {
        assertThat(EventRules.queues(event(source, detailType))).isEmpty();
    }

    @Test
    void aChangeOfALeadsOwnerGoesToBothWhoReadIt() {
        assertThat(EventRules.queues(event("rightful.ledger", "LeadOwnerChanged")))
                .containsExactly(Queue.DECIDE_WAITING, Queue.PUSH_LEAD_OWNERS);
    }

    @Test
    void aCloudEventIsKnownByItsType() {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("specversion", "1.0");

        assertThat(EventRules.queues(event.put("type", "io.rightful.CallCompleted")))
                .containsExactly(Queue.CALL_COMPLETED);
        assertThat(EventRules.queues(event.put("type", "com.example.Other"))).isEmpty();
    }

    private static ObjectNode event(String source, String detailType) {
        return JsonNodeFactory.instance.objectNode().put("source", source).put("detail-type", detailType);
    }
}
