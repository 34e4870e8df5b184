package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;

/** Lists leads of which it is not clear whose they are, or that cannot be stored, each once. */
record UnclearLeads(DynamoDbClient client, TableNames tables, AccountId account) {
    private static final Set<Reason> LISTED = Set.of(
            Reason.SYNC_LEAD_AMBIGUOUS,
            Reason.SYNC_LEAD_UNREACHABLE,
            Reason.SYNC_LEAD_TWICE,
            Reason.SYNC_LEAD_FAILED,
            Reason.STATED_OWNER_UNKNOWN,
            Reason.STATED_OWNER_SEVERAL,
            Reason.STATED_QUEUE_UNKNOWN);

    void list(IntegrationId integration, CrmLead lead, Reason reason, Instant now) {
        if (reason == Reason.SYNC_NOTHING_NEW) {
            forget(integration, lead);
        }
        if (!LISTED.contains(reason)) {
            return;
        }
        SyncProblem problem = new SyncProblem(
                SyncProblem.Kind.SKIPPED,
                integration,
                lead.id(),
                Optional.empty(),
                reason,
                Optional.empty(),
                Optional.empty(),
                lead.owner(),
                now);
        try {
            client.putItem(put -> put.tableName(tables.accounts())
                    .item(SyncProblemItems.item(account, problem))
                    .conditionExpression("attribute_not_exists(#reason) OR #reason <> :reason")
                    .expressionAttributeNames(Map.of("#reason", "reason"))
                    .expressionAttributeValues(Map.of(":reason", AttributeValue.fromS(reason.name()))));
        } catch (ConditionalCheckFailedException e) {
            return;
        }
    }

    /** The CRM has no such lead any more: nothing is left to be done about it. */
    private void forget(IntegrationId integration, CrmLead lead) {
        client.deleteItem(delete -> delete.tableName(tables.accounts())
                .key(SyncProblemItems.key(account, integration, lead.id(), SyncProblem.Kind.SKIPPED)
                        .attributes()));
    }
}
