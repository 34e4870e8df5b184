package io.rightful.benchmarks.sync;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;

import io.rightful.benchmarks.work.FakeHubSpot;
import io.rightful.benchmarks.work.LocalServer;
import io.rightful.ledger.table.Json;

/** Answers as HubSpot does, with a million contacts of whom some have changed, and counts what it is asked. */
final class LargeHubSpot implements AutoCloseable {
    static final int LEADS = 1_000_000;
    private static final int FIRST = 1_000_000;
    private static final int FIRST_NUMBER = 2_000_000;
    private static final String JSON = "application/json;charset=utf-8";

    private final AtomicLong requests = new AtomicLong();
    private final LocalServer server = new LocalServer(this::take);
    private volatile Edit edit = new Edit(0, 0, Instant.EPOCH);

    /** Somebody has given so many leads, spread over all, to this user. */
    private record Edit(int leads, int user, Instant at) {
        int lead(int number) {
            return number * (LEADS / leads);
        }

        /** The changed leads behind an identifier, in order. */
        IntStream after(long id) {
            return leads == 0
                    ? IntStream.empty()
                    : IntStream.range(0, leads).map(this::lead).filter(lead -> FIRST + lead > id);
        }
    }

    String address() {
        return "http://" + server.address();
    }

    long requests() {
        return requests.get();
    }

    void give(int leads, int user, Instant at) {
        edit = new Edit(leads, user, at);
    }

    /** The number of a lead that has changed, counted from 0. */
    String phone(int changed) {
        return phoneOf(edit.lead(changed));
    }

    private static String phoneOf(int lead) {
        return "+1202" + (FIRST_NUMBER + lead);
    }

    private void take(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        Search search = new Search(Json.read(LocalServer.body(exchange), Map.class));
        Edit present = edit;
        String results = search.covers(present.at())
                ? present.after(search.after())
                        .limit(search.limit())
                        .mapToObj(lead -> contact(lead, present))
                        .collect(Collectors.joining(","))
                : "";
        LocalServer.answer(exchange, 200, JSON, "{\"total\":0,\"results\":[" + results + "]}");
    }

    private static String contact(int lead, Edit edit) {
        return """
                {"id":"%1$s","properties":{"hs_object_id":"%1$s","hubspot_owner_id":"%2$s","phone":"%3$s",
                "lastmodifieddate":"%4$s"},"updatedAt":"%4$s","archived":false}""".formatted(FIRST + lead, FakeHubSpot.user(edit.user()), phoneOf(lead), edit.at());
    }

    /** What is searched for: changed in a span of time, behind an identifier. */
    private record Search(Map<?, ?> body) {
        boolean covers(Instant at) {
            long millis = at.toEpochMilli();
            return millis >= filter("GTE") && millis <= filter("LTE");
        }

        long after() {
            return filter("GT");
        }

        int limit() {
            return (Integer) body.get("limit");
        }

        private long filter(String operator) {
            List<?> groups = (List<?>) body.get("filterGroups");
            List<?> filters = (List<?>) ((Map<?, ?>) groups.get(0)).get("filters");
            return filters.stream()
                    .map(filter -> (Map<?, ?>) filter)
                    .filter(filter -> operator.equals(filter.get("operator")))
                    .mapToLong(filter -> Long.parseLong((String) filter.get("value")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
