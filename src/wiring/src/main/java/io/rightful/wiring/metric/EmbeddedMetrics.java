package io.rightful.wiring.metric;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Measurements in CloudWatch's embedded metric format, which Lambda's log turns into metrics. A document is one line and holds at
 * most 100 values of a metric; more values make more documents.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">The
 *     format's specification</a>
 */
public final class EmbeddedMetrics {
    public static final String NAMESPACE = "Rightful";
    public static final String DIMENSION = "Function";

    private static final int VALUES = 100;

    private EmbeddedMetrics() {}

    /** No document where nothing was measured. */
    public static List<String> lines(String function, Measurements measured, Instant now) {
        int most =
                measured.values().values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, (most + VALUES - 1) / VALUES)
                .mapToObj(part -> document(function, part * VALUES, measured.values(), now))
                .toList();
    }

    private static String document(String function, int first, Map<Metric, List<Long>> measured, Instant now) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ObjectNode metadata = root.putObject("_aws").put("Timestamp", now.toEpochMilli());
        ObjectNode directive =
                metadata.putArray("CloudWatchMetrics").addObject().put("Namespace", NAMESPACE);
        directive.putArray("Dimensions").addArray().add(DIMENSION);
        ArrayNode definitions = directive.putArray("Metrics");
        root.put(DIMENSION, function);
        measured.forEach((metric, values) -> {
            List<Long> part = values.stream().skip(first).limit(VALUES).toList();
            if (!part.isEmpty()) {
                definitions
                        .addObject()
                        .put("Name", metric.code())
                        .put("Unit", metric.unit().code());
                root.set(metric.code(), target(part));
            }
        });
        return root.toString();
    }

    /** One value stands alone: queries add up numbers, not arrays. */
    private static JsonNode target(List<Long> values) {
        if (values.size() == 1) {
            return JsonNodeFactory.instance.numberNode(values.get(0));
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        values.forEach(all::add);
        return all;
    }
}
