package io.rightful.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A collector for OTLP over HTTP, and an AWS that answers whatever it is asked with an empty object. */
public final class Receiver implements QuarkusTestResourceLifecycleManager {
    private static final List<String> TRACES = new CopyOnWriteArrayList<>();
    private static final List<String> REQUESTS = new CopyOnWriteArrayList<>();

    private HttpServer server;

    static String traces() {
        return String.join("", TRACES);
    }

    static List<String> requests() {
        return List.copyOf(REQUESTS);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> answer(exchange, TRACES, ""));
        server.createContext("/", exchange -> answer(exchange, REQUESTS, "{\"FailedEntryCount\":0}"));
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        System.setProperty("aws.endpointUrlEventBridge", address);
        System.setProperty("aws.endpointUrlDynamoDb", address);
        System.setProperty("aws.region", "us-east-1");
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "local");
        return Map.of("quarkus.otel.exporter.otlp.endpoint", address, "quarkus.otel.bsp.schedule.delay", "PT1H");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, List<String> kept, String body) throws IOException {
        kept.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
