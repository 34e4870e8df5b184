package io.rightful.benchmarks.function;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Runs a {@code function.zip} by Lambda's own runtime interface client, with the flags of Lambda's runtime for Java 17. */
final class JvmProgram {
    private static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    private static final List<String> CLIENT_JARS = List.of(
            "aws-lambda-java-runtime-interface-client-", "aws-lambda-java-core-", "aws-lambda-java-serialization-");

    private JvmProgram() {}

    /** The package of a native executable has the same name. */
    static boolean isPackagedForJvm(Path zip) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getEntry("bootstrap") == null;
        } catch (IOException e) {
            throw new UncheckedIOException("not a package: " + zip, e);
        }
    }

    static Program of(Path zip, Entry entry) {
        Path folder = zip.resolveSibling("function-unpacked");
        unpack(zip, folder);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + LambdaMachine.HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                String.join(File.pathSeparator, clientJars().toList()) + File.pathSeparator + folder
                        + File.pathSeparator + folder.resolve("lib") + "/*",
                MAIN,
                entry.handler()));
        return new Program(Build.JVM, command, Map.of("LAMBDA_TASK_ROOT", folder.toString()), Optional.empty());
    }

    private static Stream<String> clientJars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> CLIENT_JARS.stream()
                        .anyMatch(name -> Path.of(jar).getFileName().toString().startsWith(name)));
    }

    private static void unpack(Path zip, Path folder) {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && target.startsWith(folder)) {
                    Files.createDirectories(target.getParent());
                    copy(file, entry, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package cannot be unpacked: " + zip, e);
        }
    }

    private static void copy(ZipFile file, ZipEntry entry, Path target) throws IOException {
        try (InputStream content = file.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
