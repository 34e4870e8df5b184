package io.rightful.local.stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** A stream record as EventBridge Pipes puts it into a queue. */
final class StreamRecordJson {
    private StreamRecordJson() {}

    static ObjectNode of(Record record, String streamArn) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("eventID", record.eventID())
                .put("eventName", record.eventNameAsString())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", "us-east-1")
                .put("eventSourceARN", streamArn);
        json.set("dynamodb", change(record.dynamodb()));
        return json;
    }

    private static ObjectNode change(StreamRecord change) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put(
                        "ApproximateCreationDateTime",
                        change.approximateCreationDateTime().getEpochSecond())
                .put("SequenceNumber", change.sequenceNumber())
                .put("SizeBytes", change.sizeBytes())
                .put("StreamViewType", change.streamViewTypeAsString());
        json.set("Keys", AttributeJson.item(change.keys()));
        if (change.hasNewImage()) {
            json.set("NewImage", AttributeJson.item(change.newImage()));
        }
        if (change.hasOldImage()) {
            json.set("OldImage", AttributeJson.item(change.oldImage()));
        }
        return json;
    }
}
