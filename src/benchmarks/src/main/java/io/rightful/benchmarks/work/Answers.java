package io.rightful.benchmarks.work;

import java.util.List;
import java.util.Map;

import io.rightful.ledger.table.Json;

/** What a right answer looks like. */
final class Answers {
    private Answers() {}

    static void noFailures(String answer) {
        demand(List.of().equals(Json.read(answer, Map.class).get("batchItemFailures")), "an event failed: " + answer);
    }

    static void status(int status, String answer) {
        demand(Integer.valueOf(status).equals(Json.read(answer, Map.class).get("statusCode")), answer);
    }

    static void demand(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException("not the right answer, so that nothing is measured: " + otherwise);
        }
    }
}
