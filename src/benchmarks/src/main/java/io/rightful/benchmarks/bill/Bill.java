package io.rightful.benchmarks.bill;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.rightful.benchmarks.work.CallKind;

/** Dollars of a million calls, and what they are made of. One webhook a call; every message alone in its batch. */
record Bill(Prices prices, MeteredEvents events, Map<String, Double> cpuMillis, PrintStream out) {
    /** Sent, received, deleted. */
    private static final int REQUESTS_A_MESSAGE = 3;

    private static final double NEW_OWNERS = CallKind.ANSWERED_NEW.share() + CallKind.MISSED_NEW.share();
    private static final double DECIDED_AGAIN = CallKind.ANSWERED_BY_STRANGER.share();

    void print() {
        Invocation webhook = invocation("telephonyWebhooks", events.others().get("telephonyWebhooks"));
        Invocation call = invocation("callCompleted", events.call());
        Invocation owner = invocation("decideWaiting", events.newOwner());
        Invocation again = invocation("decideWaiting", events.others().get("decideWaiting"));
        double changes = NEW_OWNERS + DECIDED_AGAIN;
        double queue = prices.of("sqs-request", REQUESTS_A_MESSAGE);
        Map<String, Double> lines = new LinkedHashMap<>();
        lines.put("API Gateway", prices.of("api-gateway-http-request", 1));
        lines.put("telephonyWebhooks: Lambda", webhook.lambda());
        lines.put("telephonyWebhooks: DynamoDB", webhook.reads() + webhook.writes());
        lines.put("EventBridge", prices.of("eventbridge-custom-event", 1));
        lines.put("queue of finished calls", queue);
        lines.put("callCompleted: Lambda", call.lambda());
        lines.put("callCompleted: DynamoDB reads", call.reads());
        lines.put("callCompleted: DynamoDB writes", call.writes());
        lines.put("pipe and queue of changes", changes * (prices.of("eventbridge-pipes-request", 1) + queue));
        lines.put("decideWaiting: Lambda", NEW_OWNERS * owner.lambda() + DECIDED_AGAIN * again.lambda());
        lines.put(
                "decideWaiting: DynamoDB",
                NEW_OWNERS * (owner.reads() + owner.writes()) + DECIDED_AGAIN * (again.reads() + again.writes()));
        lines.put("logs", webhook.logs() + call.logs() + NEW_OWNERS * owner.logs() + DECIDED_AGAIN * again.logs());
        print(lines);
    }

    private void print(Map<String, Double> lines) {
        out.printf(
                "%nDollars of a million calls, by list prices of %s known on %s%n%n| for | $ |%n| --- | --- |%n",
                prices.region(), prices.knownOn());
        lines.forEach((name, dollars) -> out.printf(Locale.ROOT, "| %s | %.2f |%n", name, dollars));
        double sum = lines.values().stream().mapToDouble(Double::doubleValue).sum();
        out.printf(Locale.ROOT, "| **together** | **%.2f** |%n", sum);
        out.printf(
                Locale.ROOT,
                "%nOne webhook a call; a batch of one message; new owners of %.0f and changes of %.0f in a hundred calls;%n"
                        + "%.0f MB, %.0f ms a round trip, %.0f bytes of Lambda's own log an invocation. Not in it: free tiers,%n"
                        + "cold starts, storage, alarms, keys, and what costs the same without calls.%n",
                NEW_OWNERS * 100,
                DECIDED_AGAIN * 100,
                Invocation.MEGABYTES,
                Invocation.ROUND_TRIP,
                Invocation.PLATFORM_LOG_BYTES);
    }

    Invocation invocation(String function, EventCost cost) {
        return new Invocation(prices, cost, cpuMillis.getOrDefault(function, 0.0));
    }
}
