package io.rightful.local.bus;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.leadownersync.PullLeadOwners;
import io.rightful.leadownersync.PushLeadOwners;
import io.rightful.leadownersync.RecordCalls;
import io.rightful.leadownersync.SyncCrmUsers;
import io.rightful.leadownersync.TellCalls;

/** The functions that talk to CRMs, called as Lambda calls them. */
@Singleton
class SyncFunctions {
    private final Provider<PullLeadOwners> pullLeadOwners;
    private final Provider<PushLeadOwners> pushLeadOwners;
    private final Provider<SyncCrmUsers> syncCrmUsers;
    private final Provider<RecordCalls> recordCalls;
    private final Provider<TellCalls> tellCalls;

    SyncFunctions(
            Provider<PullLeadOwners> pullLeadOwners,
            Provider<PushLeadOwners> pushLeadOwners,
            Provider<SyncCrmUsers> syncCrmUsers,
            Provider<RecordCalls> recordCalls,
            Provider<TellCalls> tellCalls) {
        this.pullLeadOwners = pullLeadOwners;
        this.pushLeadOwners = pushLeadOwners;
        this.syncCrmUsers = syncCrmUsers;
        this.recordCalls = recordCalls;
        this.tellCalls = tellCalls;
    }

    SQSBatchResponse call(Queue queue, SQSEvent event) {
        return switch (queue) {
            case PULL_LEAD_OWNERS -> pullLeadOwners.get().pullLeadOwners(event);
            case PUSH_LEAD_OWNERS -> pushLeadOwners.get().pushLeadOwners(event);
            case SYNC_CRM_USERS -> syncCrmUsers.get().syncCrmUsers(event);
            case RECORD_CALLS -> recordCalls.get().recordCalls(event);
            case TELL_CALLS -> tellCalls.get().tellCalls(event);
            default -> throw new IllegalArgumentException(queue.title() + " feeds no function that talks to CRMs");
        };
    }
}
