package io.rightful.lambda;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A scheduler that keeps what is set under each name, and tells all of it to whoever asks ({@code GET /}). It never fires. */
record LocalScheduler(URI endpoint) {
    private static final String PATH = "/schedules/";
    private static final String DONE = "{\"ScheduleArn\":\"arn:aws:scheduler:us-east-1:1:schedule/rightful/1\"}";

    static LocalScheduler start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ObjectMapper json = new ObjectMapper();
            ObjectNode set = json.createObjectNode();
            server.createContext("/", exchange -> answer(exchange, 200, "", set.toString()));
            server.createContext(PATH, exchange -> {
                String name = exchange.getRequestURI().getPath().substring(PATH.length());
                switch (exchange.getRequestMethod()) {
                    case "POST" -> {
                        if (set.has(name)) {
                            answer(exchange, 409, "ConflictException", "{}");
                        } else {
                            set.set(name, json.readTree(exchange.getRequestBody()));
                            answer(exchange, 200, "", DONE);
                        }
                    }
                    case "PUT" -> {
                        set.set(name, json.readTree(exchange.getRequestBody()));
                        answer(exchange, 200, "", DONE);
                    }
                    default -> {
                        boolean gone = set.remove(name) == null;
                        answer(exchange, gone ? 404 : 200, gone ? "ResourceNotFoundException" : "", "{}");
                    }
                }
            });
            server.start();
            return new LocalScheduler(
                    URI.create("http://localhost:" + server.getAddress().getPort()));
        } catch (IOException e) {
            throw new IllegalStateException("the scheduler does not start", e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String error, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            if (!error.isEmpty()) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", error);
            }
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
