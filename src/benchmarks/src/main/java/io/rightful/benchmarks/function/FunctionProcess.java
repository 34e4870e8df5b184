package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A function that runs, fed through a runtime API of its own. What it prints is kept until it is closed. */
public final class FunctionProcess implements AutoCloseable {
    private static final int LOG_LINES = 30;
    private static final int PATIENCE_SECONDS = 120;

    private final RuntimeApi api = new RuntimeApi();
    private final Path log = temporaryFile();
    private final Process process;
    private final long startedAt;
    private final RuntimeApi.Answer first;

    /** Starts it, with an event waiting for it, and returns when that is answered. */
    public FunctionProcess(List<String> command, Map<String, String> environment, String event) {
        var answer = api.invoke(event);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        startedAt = System.nanoTime();
        process = started(builder);
        process.onExit().thenAccept(ended -> api.fail("it ended with " + ended.exitValue()));
        first = await(answer);
    }

    /** The answer to the event it was started with. */
    public String firstAnswer() {
        return first.body();
    }

    /** Milliseconds from its start to that answer. */
    public double coldStartMillis() {
        return (first.nanoTime() - startedAt) / 1e6;
    }

    public String answer(String event) {
        return await(api.invoke(event)).body();
    }

    public double cpuMillis() {
        return new ProcessFigures(process.pid()).cpuMillis();
    }

    public double peakMegabytes() {
        return new ProcessFigures(process.pid()).peakMegabytes();
    }

    /** Bytes that it printed so far. */
    public long logged() {
        try {
            return Files.size(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        api.close();
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeApi.Answer await(java.util.concurrent.CompletableFuture<RuntimeApi.Answer> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            String said = log();
            close();
            throw new IllegalStateException("the function gave no answer; it printed:\n" + said, e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            api.close();
            throw new UncheckedIOException("it cannot be started: " + builder.command(), e);
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("rightful-function", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
