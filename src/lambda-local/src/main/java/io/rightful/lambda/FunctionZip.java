package io.rightful.lambda;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import io.quarkus.test.common.JarArtifactLauncher;
import io.quarkus.test.common.LauncherUtil;
import io.quarkus.test.common.ListeningAddress;

/**
 * Runs the JVM package as Lambda's Java runtime runs it: AWS's own client polls for events, the unzipped package holds the
 * handler. What the function prints is in {@code target/function.log}.
 */
public final class FunctionZip implements JarArtifactLauncher {
    private static final String RUNTIME_API = "quarkus-internal.aws-lambda.test-api";
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Map<String, String> properties = new TreeMap<>();
    private JarInitContext context;
    private Unzipped unzipped;
    private Process process;

    @Override
    public void init(JarInitContext given) {
        context = given;
    }

    @Override
    public void includeAsSysProps(Map<String, String> given) {
        properties.putAll(given);
    }

    /** Does not wait for its start: the runtime API keeps events until somebody polls for them. */
    @Override
    public Optional<ListeningAddress> start() throws IOException {
        Path target = context.jarPath().toAbsolutePath().getParent();
        unzipped = Unzipped.from(target.resolve("function.zip"));
        ProcessBuilder builder = new ProcessBuilder(command(handler(target.resolve("sam.jvm.yaml"))));
        builder.environment().putAll(context.env());
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", properties.get(RUNTIME_API));
        builder.environment()
                .put(
                        "AWS_LAMBDA_FUNCTION_NAME",
                        target.getParent().getFileName().toString());
        builder.directory(unzipped.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("function.log").toFile());
        process = builder.start();
        return Optional.empty();
    }

    @Override
    public LaunchResult runToCompletion(String[] arguments) {
        throw new UnsupportedOperationException("a function runs until it is stopped");
    }

    @Override
    public void close() throws IOException {
        LauncherUtil.destroyProcess(process, TO_END);
        unzipped.close();
    }

    private List<String> command(String handler) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(context.argLine());
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", runtime(), AWSLambda.class.getName(), handler));
        return command;
    }

    private static String runtime() {
        return Stream.of(AWSLambda.class, PojoSerializer.class, Context.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The build says in its deployment template which handler the package has. */
    private static String handler(Path template) throws IOException {
        String key = "Handler: ";
        try (Stream<String> lines = Files.lines(template)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(key))
                    .map(line -> line.substring(key.length()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
