package io.rightful.benchmarks.work;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;

/** Answers as HubSpot does: ten leads of one owner, as many users, and no record of a call but those that are made. */
public final class FakeHubSpot implements AutoCloseable {
    static final int LEADS = 10;
    private static final String JSON = "application/json;charset=utf-8";

    private final AtomicReference<String> owner = new AtomicReference<>(user(0));
    private final AtomicLong records = new AtomicLong();
    private final LocalServer server = new LocalServer(this::take);

    String address() {
        return "http://" + server.address();
    }

    String owner() {
        return owner.get();
    }

    long records() {
        return records.get();
    }

    /** Somebody there gives all leads to a user. */
    void give(String user) {
        owner.set(user);
    }

    public static String user(int number) {
        return Integer.toString(41_000_000 + number);
    }

    static String lead(int number) {
        return Integer.toString(51_000 + number);
    }

    static String phone(int number) {
        return "+120255501" + (10 + number);
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = LocalServer.body(exchange);
        if (path.endsWith("/batch/update")) {
            LocalServer.answer(exchange, 200, JSON, given(body));
        } else if (path.contains("/calls")) {
            LocalServer.answer(exchange, 200, JSON, call(path));
        } else if (path.endsWith("/owners")) {
            LocalServer.answer(
                    exchange, 200, JSON, users(exchange.getRequestURI().getQuery()));
        } else {
            LocalServer.answer(exchange, 200, JSON, leads());
        }
    }

    /** All of them go to the one owner that a test writes. */
    private String given(String body) {
        owner.set(body.replaceFirst("(?s).*\"hubspot_owner_id\":\"([0-9]*)\".*", "$1"));
        return Pattern.compile("\"id\":\"([0-9]+)\"")
                .matcher(body)
                .results()
                .map(id -> "{\"id\":\"" + id.group(1) + "\",\"properties\":{}}")
                .collect(Collectors.joining(",", "{\"status\":\"COMPLETE\",\"results\":[", "]}"));
    }

    private String call(String path) {
        return path.endsWith("/search")
                ? "{\"total\":0,\"results\":[]}"
                : "{\"id\":\"" + records.incrementAndGet() + "\",\"properties\":{}}";
    }

    private static String users(String query) {
        return query.contains("archived=true")
                ? "{\"results\":[]}"
                : IntStream.range(0, Surroundings.USERS)
                        .mapToObj(user ->
                                "{\"id\":\"%s\",\"type\":\"PERSON\",\"firstName\":\"Robin\",\"lastName\":\"%d\",\"archived\":false}"
                                        .formatted(user(user), user))
                        .collect(Collectors.joining(",", "{\"results\":[", "]}"));
    }

    private String leads() {
        return IntStream.range(0, LEADS)
                .mapToObj(number -> """
                        {"id":"%1$s","properties":{"hs_object_id":"%1$s","hubspot_owner_id":"%2$s","phone":"%3$s",
                        "lastmodifieddate":"2026-10-07T11:00:00.000Z"},"updatedAt":"2026-10-07T11:00:00.000Z","archived":false}""".formatted(lead(number), owner.get(), phone(number)))
                .collect(Collectors.joining(",", "{\"total\":10,\"results\":[", "]}"));
    }

    @Override
    public void close() {
        server.close();
    }
}
