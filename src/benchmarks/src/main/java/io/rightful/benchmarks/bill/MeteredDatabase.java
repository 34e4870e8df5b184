package io.rightful.benchmarks.bill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import io.rightful.benchmarks.work.LocalServer;

/** Stands before a database, for a function in a process of its own, and adds up what is asked of it. */
final class MeteredDatabase implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PASSED_ON =
            List.of("X-Amz-Target", "Content-Type", "Authorization", "X-Amz-Date");

    private final URI database;
    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalServer server = new LocalServer(this::serve);
    private EventCost sum = EventCost.NOTHING;

    MeteredDatabase(URI database) {
        this.database = database;
    }

    URI endpoint() {
        return URI.create("http://" + server.address());
    }

    /** What was asked since this was asked last. */
    synchronized EventCost taken() {
        EventCost taken = sum;
        sum = EventCost.NOTHING;
        return taken;
    }

    private void serve(HttpExchange exchange) throws IOException {
        ObjectNode asked = (ObjectNode) JSON.readTree(LocalServer.body(exchange));
        asked.put("ReturnConsumedCapacity", "TOTAL");
        HttpResponse<String> response = sent(exchange, asked);
        add(new MeteredRequest(operation(exchange), asked, JSON.readTree(response.body())).cost());
        response.headers()
                .firstValue("x-amz-crc32")
                .ifPresent(sum -> exchange.getResponseHeaders().set("x-amz-crc32", sum));
        LocalServer.answer(exchange, response.statusCode(), "application/x-amz-json-1.0", response.body());
    }

    private synchronized void add(EventCost cost) {
        sum = sum.plus(cost);
    }

    private HttpResponse<String> sent(HttpExchange exchange, JsonNode asked) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(database).POST(HttpRequest.BodyPublishers.ofString(asked.toString()));
        PASSED_ON.forEach(
                name -> request.header(name, exchange.getRequestHeaders().getFirst(name)));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String operation(HttpExchange exchange) {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        return target.substring(target.indexOf('.') + 1);
    }

    @Override
    public void close() {
        server.close();
    }
}
