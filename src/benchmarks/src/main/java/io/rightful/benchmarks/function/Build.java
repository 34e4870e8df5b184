package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was built of one checkout of the project.
 *
 * @param root its folder
 */
public record Build(Path root) {
    public static final String NATIVE = "native";
    public static final String JVM = "JVM";

    /** The executable, where one was built. */
    public Optional<Program> nativeProgram(DeployedFunction function) {
        return executable(function.module())
                .map(file -> new Program(
                        NATIVE,
                        List.of(file.toString(), "-Xmx" + LambdaMachine.HEAP_MEGABYTES + "m"),
                        Map.of(),
                        Optional.of(file)));
    }

    /** The package, where one was built, run as Lambda's runtime for Java runs it. */
    public Optional<Program> jvmProgram(DeployedFunction function) {
        return packaged(function.module()).map(zip -> JvmProgram.of(zip, function.entry()));
    }

    private Optional<Path> executable(String module) {
        try (Stream<Path> files = Files.list(target(module))) {
            return files.filter(file -> file.toString().endsWith("-runner"))
                    .filter(Files::isRegularFile)
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> packaged(String module) {
        return Stream.of("measured/function.zip", "function.zip")
                .map(target(module)::resolve)
                .filter(Files::isRegularFile)
                .filter(JvmProgram::isPackagedForJvm)
                .findFirst();
    }

    private Path target(String module) {
        return root.resolve("src").resolve(module).resolve("target");
    }

    /** The time of an executable, so that nobody takes an old one for today's. */
    public String age(Program program) {
        try {
            return Files.getLastModifiedTime(program.executable().orElseThrow()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
