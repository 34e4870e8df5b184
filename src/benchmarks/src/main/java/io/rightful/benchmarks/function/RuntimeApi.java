package io.rightful.benchmarks.function;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;

import io.rightful.benchmarks.work.LocalServer;

/** The API by which a function on AWS Lambda takes its events and gives its answers, for one function process. */
public final class RuntimeApi implements AutoCloseable {
    private static final String PATH = "/2018-06-01/runtime/";
    private static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> begun = new ConcurrentHashMap<>();
    private final CompletableFuture<Answer> failure = new CompletableFuture<>();
    private final AtomicLong ids = new AtomicLong();
    private final LocalServer server = new LocalServer(this::serve);

    private record Invocation(String id, String event, CompletableFuture<Answer> answer) {}

    /** @param nanoTime when the answer had arrived whole */
    public record Answer(String body, long nanoTime) {}

    /** Host and port, as a function finds them in {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return server.address();
    }

    /** Hands over one event as soon as the function asks for it. The answer fails if the function does. */
    public CompletableFuture<Answer> invoke(String event) {
        Invocation invocation = new Invocation(Long.toString(ids.incrementAndGet()), event, new CompletableFuture<>());
        failure.whenComplete((none, why) -> invocation.answer().completeExceptionally(why));
        waiting.add(invocation);
        return invocation.answer();
    }

    /** The function can give no further answer. */
    public void fail(String why) {
        failure.completeExceptionally(new IllegalStateException(why));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replace(PATH, "");
        String body = LocalServer.body(exchange);
        long now = System.nanoTime();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "next" -> next(exchange);
            case "response" -> {
                taken(exchange);
                begun.remove(path.split("/")[1]).answer().complete(new Answer(body, now));
            }
            case "error" -> {
                taken(exchange);
                fail("the function says " + path + ": " + body);
            }
            default -> LocalServer.answer(exchange, 404, JSON, "{}");
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            Invocation invocation = waiting.take();
            begun.put(invocation.id(), invocation);
            var headers = exchange.getResponseHeaders();
            headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
            headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + PATIENCE.toMillis()));
            headers.set(
                    "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:measured");
            headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
            LocalServer.answer(exchange, 200, JSON, invocation.event());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void taken(HttpExchange exchange) throws IOException {
        LocalServer.answer(exchange, 202, JSON, "{\"status\":\"OK\"}");
    }

    @Override
    public void close() {
        server.close();
    }
}
