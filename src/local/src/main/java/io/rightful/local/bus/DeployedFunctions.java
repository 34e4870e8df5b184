package io.rightful.local.bus;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.callcompleted.CallCompleted;
import io.rightful.callcompleted.DecideRange;
import io.rightful.callcompleted.DecideWaiting;
import io.rightful.callcompleted.LeadCallDue;
import io.rightful.callcompleted.MessageReceived;
import io.rightful.jobs.EraseContact;
import io.rightful.jobs.HandOver;
import io.rightful.jobs.ReplayDeliveries;
import io.rightful.jobs.SendKept;
import io.rightful.notice.PrimaryAgentNotice;
import io.rightful.telephonysync.ReadAgents;
import io.rightful.telephonysync.ReadCalls;

/** The functions' own classes, called as Lambda calls them. Looked up late, since they publish to the bus that calls them. */
@Singleton
class DeployedFunctions implements Functions {
    private final Provider<CallCompleted> callCompleted;
    private final Provider<MessageReceived> messageReceived;
    private final Provider<DecideWaiting> decideWaiting;
    private final Provider<DecideRange> decideRange;
    private final Provider<HandOver> handOver;
    private final Provider<EraseContact> eraseContact;
    private final Provider<ReplayDeliveries> replayDeliveries;
    private final Provider<SendKept> sendKept;
    private final Provider<LeadCallDue> leadCallDue;
    private final Provider<PrimaryAgentNotice> primaryAgentNotice;
    private final Provider<ReadAgents> readAgents;
    private final Provider<ReadCalls> readCalls;
    private final SyncFunctions sync;

    DeployedFunctions(
            Provider<CallCompleted> callCompleted,
            Provider<MessageReceived> messageReceived,
            Provider<DecideWaiting> decideWaiting,
            Provider<DecideRange> decideRange,
            Provider<HandOver> handOver,
            Provider<EraseContact> eraseContact,
            Provider<ReplayDeliveries> replayDeliveries,
            Provider<SendKept> sendKept,
            Provider<LeadCallDue> leadCallDue,
            Provider<PrimaryAgentNotice> primaryAgentNotice,
            Provider<ReadAgents> readAgents,
            Provider<ReadCalls> readCalls,
            SyncFunctions sync) {
        this.callCompleted = callCompleted;
        this.messageReceived = messageReceived;
        this.decideWaiting = decideWaiting;
        this.decideRange = decideRange;
        this.handOver = handOver;
        this.eraseContact = eraseContact;
        this.replayDeliveries = replayDeliveries;
        this.sendKept = sendKept;
        this.leadCallDue = leadCallDue;
        this.primaryAgentNotice = primaryAgentNotice;
        this.readAgents = readAgents;
        this.readCalls = readCalls;
        this.sync = sync;
    }

    @Override
    public SQSBatchResponse call(Queue queue, SQSEvent event) {
        return switch (queue) {
            case CALL_COMPLETED -> callCompleted.get().callCompleted(event);
            case MESSAGE_RECEIVED -> messageReceived.get().messageReceived(event);
            case DECIDE_WAITING -> decideWaiting.get().decideWaiting(event);
            case DECIDE_RANGE -> decideRange.get().decideRange(event);
            case HAND_OVER -> handOver.get().handOver(event);
            case ERASE_CONTACT -> eraseContact.get().eraseContact(event);
            case REPLAY_DELIVERIES -> replayDeliveries.get().replayDeliveries(event);
            case SEND_KEPT -> sendKept.get().sendKept(event);
            case LEAD_CALL_DUE -> leadCallDue.get().leadCallDue(event);
            case PRIMARY_AGENT_NOTICE -> primaryAgentNotice.get().primaryAgentNotice(event);
            case READ_AGENTS -> readAgents.get().readAgents(event);
            case READ_CALLS -> readCalls.get().readCalls(event);
            case PULL_LEAD_OWNERS, PUSH_LEAD_OWNERS, SYNC_CRM_USERS, RECORD_CALLS, TELL_CALLS ->
                sync.call(queue, event);
        };
    }
}
