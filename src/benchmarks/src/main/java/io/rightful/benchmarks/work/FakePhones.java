package io.rightful.benchmarks.work;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.sun.net.httpserver.HttpExchange;

/** Answers as Quo does, whose users are those of the account; and as Dialpad, whose list has ten missed calls. */
public final class FakePhones implements AutoCloseable {
    static final int CALLS = 10;
    private static final String JSON = "application/json;charset=utf-8";

    private final AtomicLong first = new AtomicLong(1);
    private final LocalServer server = new LocalServer(this::take);

    String address() {
        return "http://" + server.address();
    }

    /** Instead of the ten calls there are others. */
    void otherCalls() {
        first.addAndGet(CALLS);
    }

    private void take(HttpExchange exchange) throws IOException {
        boolean calls = exchange.getRequestURI().getPath().endsWith("/call");
        LocalServer.answer(exchange, 200, JSON, calls ? calls() : users());
    }

    private String calls() {
        long justNow = Instant.now().minusSeconds(60).toEpochMilli();
        return LongStream.range(first.get(), first.get() + CALLS)
                .mapToObj(id -> """
                        {"call_id":"%1$d","state":"missed","direction":"inbound","date_started":"%2$d","date_rang":"%2$d",\
                        "external_number":"+12025550164","target":{"id":"1","type":"user"}}""".formatted(id, justNow))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static String users() {
        return IntStream.range(0, Surroundings.USERS)
                .mapToObj(user ->
                        "{\"id\":\"US%d\",\"email\":\"robin.%d@example.com\",\"firstName\":\"Robin\",\"lastName\":\"Number\"}"
                                .formatted(user, user))
                .collect(Collectors.joining(",", "{\"data\":[", "],\"nextPageToken\":null}"));
    }

    @Override
    public void close() {
        server.close();
    }
}
