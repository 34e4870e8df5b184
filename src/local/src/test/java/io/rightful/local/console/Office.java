package io.rightful.local.console;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600L + id % 100 * 600);
        int talk = 40 + id % 7 * 33;
        return """
                {"id":%d,"direction":"inbound","dial_status":"answered","unix_time":%d,"talk_time":%d,"duration":%d,
                 "caller_number":"+120255501%02d","agent":{"id":"%s","name":"%s"},
                 "call_path":[
                  {"route_name":"Welcome","route_id":"VOM1","route_type":"voice_menu","started_at":"%s"},
                  {"route_name":"%s","route_id":"%s","route_type":"user","started_at":"%s"}]}
                """.formatted(
                        id,
                        began.getEpochSecond(),
                        talk,
                        talk + 25,
                        id % 100,
                        agentId,
                        agent,
                        began.plusSeconds(3),
                        agent,
                        agentId,
                        began.plusSeconds(20));
    }
}
