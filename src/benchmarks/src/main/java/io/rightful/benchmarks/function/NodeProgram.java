package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same job in Node.js: as its SDK comes, and with SDK and handler bundled into one small file. */
final class NodeProgram {
    /** As Lambda's runtime for Node.js sets them. */
    private static final List<String> FLAGS = List.of(
            "--max-old-space-size=" + LambdaMachine.MEGABYTES * 9 / 10,
            "--max-semi-space-size=" + LambdaMachine.MEGABYTES / 20);

    static final String FORM = "Node.js";

    private NodeProgram() {}

    /** Empty, and said so, where Node.js or its packages cannot be had. */
    static List<Program> prepare(Path root) {
        try {
            Process process = new ProcessBuilder(
                            root.resolve("src/benchmarks/node/prepare").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String folder = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? programs(Path.of(folder)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("src/benchmarks/node/prepare cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<Program> programs(Path folder) {
        return List.of(
                program(FORM, folder.resolve("handler.mjs")),
                program(FORM + ", bundled", folder.resolve("bundled.cjs")));
    }

    private static Program program(String form, Path script) {
        return new Program(
                form, List.of("node", FLAGS.get(0), FLAGS.get(1), script.toString()), Map.of(), Optional.empty());
    }
}
