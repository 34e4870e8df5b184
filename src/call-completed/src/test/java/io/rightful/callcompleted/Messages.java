package io.rightful.callcompleted;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Messages as a queue hands them over. */
public final class Messages {
    /** How often the queue hands a message over. */
    public static final int RECEIVES = 6;

    private Messages() {}

    public static SQSEvent.SQSMessage message(String id, String body) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId(id);
        message.setBody(body);
        return message;
    }

    /** Handed over for the last time. */
    public static SQSEvent last(String body) {
        SQSEvent.SQSMessage message = message("m0", body);
        message.setAttributes(Map.of("ApproximateReceiveCount", Integer.toString(RECEIVES)));
        return batch(List.of(message));
    }

    public static SQSEvent batch(List<SQSEvent.SQSMessage> messages) {
        SQSEvent event = new SQSEvent();
        event.setRecords(messages);
        return event;
    }

    /** One message for every body, named m0, m1 and so on. */
    public static SQSEvent batch(String... bodies) {
        List<String> all = Arrays.asList(bodies);
        return batch(
                all.stream().map(body -> message("m" + all.indexOf(body), body)).toList());
    }

    /** The same batch as the queue itself writes it. */
    public static String json(String... bodies) {
        ArrayNode records = JsonNodeFactory.instance.arrayNode();
        for (String body : bodies) {
            ObjectNode message = records.addObject();
            message.put("messageId", "m" + (records.size() - 1)).put("receiptHandle", "handle");
            message.put("body", body).put("md5OfBody", "d41d8cd98f00b204e9800998ecf8427e");
            message.putObject("attributes").put("ApproximateReceiveCount", "1");
            message.putObject("messageAttributes")
                    .putObject("traced")
                    .put("dataType", "String")
                    .put("stringValue", "no");
            message.put("eventSource", "aws:sqs").put("awsRegion", "us-east-1");
            message.put("eventSourceARN", "arn:aws:sqs:us-east-1:111122223333:call-completed");
        }
        ObjectNode batch = JsonNodeFactory.instance.objectNode();
        return batch.set("Records", records).toString();
    }

    public static List<String> failed(SQSBatchResponse response) {
        return response.getBatchItemFailures().stream()
                .map(SQSBatchResponse.BatchItemFailure::getItemIdentifier)
                .collect(Collectors.toList());
    }

    /** A table's stream record, as a pipe puts it into a queue. */
    public static String streamRecord(Map<String, AttributeValue> item) {
        return streamRecord(item, "1");
    }

    /** @param sequence tells one change of an item from another */
    public static String streamRecord(Map<String, AttributeValue> item, String sequence) {
        return record(item, sequence).toString();
    }

    /** @param changedAt to the second */
    public static String streamRecord(Map<String, AttributeValue> item, Instant changedAt) {
        ObjectNode record = record(item, "1");
        record.withObject("/dynamodb").put("ApproximateCreationDateTime", changedAt.getEpochSecond());
        return record.toString();
    }

    private static ObjectNode record(Map<String, AttributeValue> item, String sequence) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("eventName", "INSERT").put("eventSource", "aws:dynamodb");
        ObjectNode change = record.putObject("dynamodb");
        change.put("SequenceNumber", sequence);
        ObjectNode keys = change.putObject("Keys");
        ObjectNode image = change.putObject("NewImage");
        item.forEach((name, value) -> {
            if (value.s() != null) {
                image.putObject(name).put("S", value.s());
            }
        });
        List.of("pk", "sk")
                .forEach(name -> keys.putObject(name).put("S", item.get(name).s()));
        return record;
    }
}
