package io.rightful.benchmarks.function;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that can be started as a function.
 *
 * @param form what it is: native, JVM, Node.js
 * @param environment what this form of it needs beside what every function is given
 * @param executable the one file that is deployed, where it is one
 */
public record Program(String form, List<String> command, Map<String, String> environment, Optional<Path> executable) {

    /** The same under another name. */
    public Program as(String name) {
        return new Program(name, command, environment, executable);
    }
}
