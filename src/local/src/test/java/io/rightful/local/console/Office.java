package io.rightful.local.console;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

import io.rightful.local.Requests;

import static org.awaitility.Awaitility.await;

/** Calls of agents whom nobody knows, as a phone system tells them. */
final class Office {
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private Office() {}

    /** @param first the number of the first call; the others follow */
    static void answered(int first, int calls, String agentId, String agent) {
        IntStream.range(first, first + calls)
                .forEach(call -> Requests.postToCtm("/webhooks/ctm", call(call, agentId, agent))
                        .statusCode(202));
        IntStream.range(first, first + calls)
                .forEach(call -> await().atMost(SECONDS).until(() -> Requests.outcome(Integer.toString(call)) != null));
    }

    private static String call(int id, String agentId, String agent) {
        long began = Instant.now().minusSeconds(3600L + id % 100 * 600).getEpochSecond();
        return "{\"id\":" + id + ",\"direction\":\"inbound\",\"dial_status\":\"answered\",\"unix_time\":" + began
                + ",\"talk_time\":" + (40 + id % 7 * 33) + ",\"duration\":" + (60 + id % 7 * 33)
                + ",\"caller_number\":\"+120255501" + String.format("%02d", id % 100) + "\",\"agent\":{\"id\":\""
                + agentId
                + "\",\"name\":\"" + agent + "\"}}";
    }
}
