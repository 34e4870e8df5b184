package io.rightful.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the data stays between runs, if anywhere: the property {@code rightful.data}, else {@code RIGHTFUL_DATA}. */
public final class DataFolder {
    private DataFolder() {}

    public static Optional<Path> chosen() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("rightful.data")),
                        Optional.ofNullable(System.getenv("RIGHTFUL_DATA")))
                .flatMap(Optional::stream)
                .filter(folder -> !folder.isBlank())
                .findFirst()
                .map(Path::of)
                .map(DataFolder::created);
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be made", e);
        }
    }
}
