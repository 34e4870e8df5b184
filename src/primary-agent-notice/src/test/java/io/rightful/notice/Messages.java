package io.rightful.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.wiring.BusEvent;

/** Messages as this function's queue hands them over. */
final class Messages {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Messages() {}

    /** One message for every body, named m0, m1 and so on. */
    static SQSEvent batch(List<String> bodies) {
        List<SQSEvent.SQSMessage> messages = new ArrayList<>();
        for (String body : bodies) {
            SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
            message.setMessageId("m" + messages.size());
            message.setBody(body);
            messages.add(message);
        }
        SQSEvent event = new SQSEvent();
        event.setRecords(messages);
        return event;
    }

    /** The same as the queue itself writes it. */
    static String json(List<String> bodies) {
        ArrayNode records = JSON.arrayNode();
        for (String body : bodies) {
            records.addObject()
                    .put("messageId", "m" + records.size())
                    .put("receiptHandle", "handle")
                    .put("body", body)
                    .put("eventSource", "aws:sqs");
        }
        return JSON.objectNode().<ObjectNode>set("Records", records).toString();
    }

    static List<String> failed(SQSBatchResponse response) {
        return response.getBatchItemFailures().stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .toList();
    }

    static String streamRecord(Map<String, AttributeValue> item) {
        ObjectNode change =
                JSON.objectNode().put("SequenceNumber", item.get("sk").s());
        ObjectNode keys = change.putObject("Keys");
        ObjectNode image = change.putObject("NewImage");
        item.forEach((name, value) ->
                (name.length() == 2 ? keys : image).putObject(name).put("S", value.s()));
        return JSON.objectNode().<ObjectNode>set("dynamodb", change).toString();
    }

    static String event(BusEvent event) {
        return "{\"source\":\"" + event.source() + "\",\"detail-type\":\"" + event.detailType() + "\",\"detail\":"
                + event.detail() + "}";
    }
}
