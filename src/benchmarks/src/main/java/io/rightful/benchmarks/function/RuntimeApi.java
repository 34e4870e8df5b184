package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The API by which a function on AWS Lambda takes its events and gives its answers, for one function process. */
public final class RuntimeApi implements AutoCloseable {
    private static final String PATH = "/2018-06-01/runtime/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static {
        // Head and body of an answer are two packets: without this, the second waits 40 ms for the first's
        // acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> begun = new ConcurrentHashMap<>();
    private final CompletableFuture<Answer> failure = new CompletableFuture<>();
    private final AtomicLong ids = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private record Invocation(String id, String event, CompletableFuture<Answer> answer) {}

    /** @param nanoTime when the answer had arrived whole */
    public record Answer(String body, long nanoTime) {}

    public RuntimeApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("no port for the runtime API", e);
        }
        server.createContext(PATH, this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** Host and port, as a function finds them in {@code AWS_LAMBDA_RUNTIME_API}. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
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
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PATH.length());
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            long now = System.nanoTime();
            switch (path.substring(path.lastIndexOf('/') + 1)) {
                case "next" -> next(exchange);
                case "response" -> {
                    send(exchange, 202, "{\"status\":\"OK\"}");
                    begun.remove(path.split("/")[1]).answer().complete(new Answer(body, now));
                }
                case "error" -> {
                    send(exchange, 202, "{\"status\":\"OK\"}");
                    fail("the function says " + path + ": " + body);
                }
                default -> send(exchange, 404, "{}");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        Invocation invocation = waiting.take();
        begun.put(invocation.id(), invocation);
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + PATIENCE.toMillis()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:measured");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        send(exchange, 200, invocation.event());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
