package io.rightful.lambda;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A package in a folder of its own, for as long as it is used. */
record Unzipped(Path folder) implements AutoCloseable {
    static Unzipped from(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("function-");
        try (FileSystem files = FileSystems.newFileSystem(zip);
                Stream<Path> entries = Files.walk(files.getPath("/"))) {
            for (Path entry : entries.skip(1).toList()) {
                Path copy = folder.resolve(entry.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(entry, copy);
            }
        }
        return new Unzipped(folder);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
