package io.rightful.benchmarks.work;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;

/** Takes events as EventBridge does, and only counts them. */
public final class FakeBus implements AutoCloseable {
    private final AtomicLong events = new AtomicLong();
    private final LocalServer server = new LocalServer(this::take);

    public URI endpoint() {
        return URI.create("http://" + server.address());
    }

    public long events() {
        return events.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        LocalServer.body(exchange);
        events.incrementAndGet();
        LocalServer.answer(
                exchange,
                200,
                "application/x-amz-json-1.1",
                "{\"FailedEntryCount\":0,\"Entries\":[{\"EventId\":\"1\"}]}");
    }

    @Override
    public void close() {
        server.close();
    }
}
