package io.rightful.benchmarks.work;

import java.util.List;
import java.util.Map;

import io.rightful.ledger.table.Json;

/** Events as Lambda hands them over: a queue's batch of one, a request of an HTTP API. */
public final class Events {
    private Events() {}

    public static String queued(String id, String body) {
        Map<String, Object> message = Map.of(
                "messageId",
                id,
                "receiptHandle",
                "receipt-" + id,
                "body",
                body,
                "attributes",
                Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "1790000000000"),
                "messageAttributes",
                Map.of(),
                "md5OfBody",
                "00000000000000000000000000000000",
                "eventSource",
                "aws:sqs",
                "eventSourceARN",
                "arn:aws:sqs:us-east-1:000000000000:measured",
                "awsRegion",
                "us-east-1");
        return Json.text(Map.of("Records", List.of(message)));
    }

    static String http(String method, String path, Map<String, String> headers, String body) {
        return http(method, path, "", headers, body);
    }

    static String http(String method, String path, String query, Map<String, String> headers, String body) {
        Map<String, Object> request = Map.of(
                "method", method,
                "path", path,
                "protocol", "HTTP/1.1",
                "sourceIp", "203.0.113.7",
                "userAgent", "measured");
        Map<String, Object> context = Map.of(
                "accountId", "000000000000",
                "apiId", "measured",
                "domainName", "measured.example.com",
                "http", request,
                "requestId", "request",
                "routeKey", "$default",
                "stage", "$default",
                "timeEpoch", 1790000000000L);
        return Json.text(Map.of(
                "version",
                "2.0",
                "routeKey",
                "$default",
                "rawPath",
                path,
                "rawQueryString",
                query,
                "headers",
                headers,
                "requestContext",
                context,
                "body",
                body,
                "isBase64Encoded",
                false));
    }
}
