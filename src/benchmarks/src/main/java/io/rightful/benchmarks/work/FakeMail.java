package io.rightful.benchmarks.work;

import java.io.IOException;
import java.net.URI;

import com.sun.net.httpserver.HttpExchange;

/** Takes mails as Amazon SES does, and forgets them. */
public final class FakeMail implements AutoCloseable {
    private final LocalServer server = new LocalServer(FakeMail::take);

    URI endpoint() {
        return URI.create("http://" + server.address());
    }

    private static void take(HttpExchange exchange) throws IOException {
        LocalServer.body(exchange);
        LocalServer.answer(exchange, 200, "application/json", "{\"MessageId\":\"measured\"}");
    }

    @Override
    public void close() {
        server.close();
    }
}
