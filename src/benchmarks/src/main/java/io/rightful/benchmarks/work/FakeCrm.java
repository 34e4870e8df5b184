package io.rightful.benchmarks.work;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;

/** Takes records of calls as HubSpot does: it knows none yet, and counts those that are made. */
public final class FakeCrm implements AutoCloseable {
    private final AtomicLong records = new AtomicLong();
    private final LocalServer server = new LocalServer(this::take);

    URI endpoint() {
        return URI.create("http://" + server.address());
    }

    public long records() {
        return records.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        LocalServer.body(exchange);
        boolean search = exchange.getRequestURI().getPath().endsWith("/search");
        LocalServer.answer(
                exchange,
                200,
                "application/json",
                search
                        ? "{\"total\":0,\"results\":[]}"
                        : "{\"id\":\"" + records.incrementAndGet() + "\",\"properties\":{}}");
    }

    @Override
    public void close() {
        server.close();
    }
}
