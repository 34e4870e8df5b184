package io.rightful.benchmarks.bill;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A transaction as it is sent, read far enough to tell its write units. */
final class WireItems {
    private WireItems() {}

    static List<TransactWriteItem> transaction(JsonNode request) {
        return each(request.path("TransactItems")).map(WireItems::write).toList();
    }

    private static TransactWriteItem write(JsonNode write) {
        TransactWriteItem.Builder item = TransactWriteItem.builder();
        if (write.has("Put")) {
            JsonNode put = write.path("Put");
            item.put(
                    builder -> builder.tableName(put.path("TableName").asText()).item(attributes(put.path("Item"))));
        }
        return item.build();
    }

    private static Map<String, AttributeValue> attributes(JsonNode attributes) {
        Map<String, AttributeValue> values = new TreeMap<>();
        attributes.fieldNames().forEachRemaining(name -> values.put(name, value(attributes.path(name))));
        return values;
    }

    private static AttributeValue value(JsonNode value) {
        String type = value.fieldNames().next();
        JsonNode content = value.path(type);
        return switch (type) {
            case "S" -> AttributeValue.fromS(content.asText());
            case "N" -> AttributeValue.fromN(content.asText());
            case "B" ->
                AttributeValue.fromB(SdkBytes.fromByteArray(Base64.getDecoder().decode(content.asText())));
            case "SS" ->
                AttributeValue.fromSs(each(content).map(JsonNode::asText).toList());
            case "M" -> AttributeValue.fromM(attributes(content));
            case "L" -> AttributeValue.fromL(each(content).map(WireItems::value).toList());
            case "BOOL" -> AttributeValue.fromBool(content.asBoolean());
            default -> throw new IllegalArgumentException("no attribute of ours is of type " + type);
        };
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
