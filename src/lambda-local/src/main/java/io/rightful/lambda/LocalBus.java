package io.rightful.lambda;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An event bus that takes whatever is put on it ({@code POST /}) and tells it to whoever asks ({@code GET /}). */
record LocalBus(URI endpoint) {
    private static final String ACCEPTED = "{\"FailedEntryCount\":0,\"Entries\":[{\"EventId\":\"1\"}]}";

    static LocalBus start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ObjectMapper json = new ObjectMapper();
            ArrayNode taken = json.createArrayNode();
            server.createContext("/", exchange -> {
                if (exchange.getRequestMethod().equals("POST")) {
                    JsonNode entries = json.readTree(exchange.getRequestBody()).path("Entries");
                    entries.forEach(taken::add);
                    answer(exchange, ACCEPTED);
                } else {
                    answer(exchange, taken.toString());
                }
            });
            server.start();
            return new LocalBus(
                    URI.create("http://localhost:" + server.getAddress().getPort()));
        } catch (IOException e) {
            throw new IllegalStateException("the event bus does not start", e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
