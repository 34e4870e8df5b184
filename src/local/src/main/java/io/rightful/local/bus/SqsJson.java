package io.rightful.local.bus;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message as SQS hands it to a function, read from its JSON as the Lambda runtime reads it. */
final class SqsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SqsJson() {}

    static SQSEvent event(Message message, Instant now) {
        try {
            return MAPPER.readValue(json(message, now).toString(), SQSEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the JSON of a queue is readable", e);
        }
    }

    private static ObjectNode json(Message message, Instant now) {
        ObjectNode event = MAPPER.createObjectNode();
        ObjectNode record = event.putArray("Records")
                .addObject()
                .put("messageId", message.id())
                .put("receiptHandle", message.id())
                .put("body", message.body())
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", message.queue().arn())
                .put("awsRegion", "us-east-1");
        record.putObject("messageAttributes");
        record.putObject("attributes")
                .put("ApproximateReceiveCount", Integer.toString(message.receives()))
                .put("SentTimestamp", Long.toString(message.sentAt().toEpochMilli()))
                .put("ApproximateFirstReceiveTimestamp", Long.toString(now.toEpochMilli()));
        return event;
    }
}
