package io.rightful.leadownersync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.integration.IntegrationDue;

/** What the functions' queues hold. */
final class Messages {
    private Messages() {}

    static String pullDue(AccountId account, String integration) {
        return due(account, integration, IntegrationDue.LEAD_OWNER_PULL);
    }

    static String usersDue(AccountId account, String integration) {
        return due(account, integration, IntegrationDue.CRM_USERS);
    }

    /** As the pipe of the history puts it on the bus. */
    static String ownerChanged(AccountId account, ContactId contact, Instant at) {
        return """
                {"version":"0","source":"rightful.ledger","detail-type":"LeadOwnerChanged","detail":{"dynamodb":{
                "Keys":{"pk":{"S":"%s#subject#x"},"sk":{"S":"1"}},"SequenceNumber":"1","ApproximateCreationDateTime":%d,
                "NewImage":{"role":{"S":"lead-owner"},"subject":{"S":"contact/%s"}}}}}
                """.formatted(account, at.getEpochSecond(), contact);
    }

    static SQSEvent batch(String... bodies) {
        return batch(1, bodies);
    }

    /** @param receives how often the messages have been handed over */
    static SQSEvent batch(int receives, String... bodies) {
        List<SQSEvent.SQSMessage> records = new ArrayList<>();
        for (String body : bodies) {
            SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
            message.setMessageId("m" + records.size());
            message.setBody(body);
            message.setAttributes(Map.of("ApproximateReceiveCount", Integer.toString(receives)));
            records.add(message);
        }
        SQSEvent batch = new SQSEvent();
        batch.setRecords(records);
        return batch;
    }

    private static String due(AccountId account, String integration, String type) {
        BusEvent event = new IntegrationDue(account, new IntegrationId(integration))
                .event("rightful.admin", type, TestClock.START);
        return "{\"source\":\"%s\",\"detail-type\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.detail());
    }
}
