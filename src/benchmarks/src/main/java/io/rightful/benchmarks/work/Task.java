package io.rightful.benchmarks.work;

import java.util.function.Consumer;

/**
 * One event for a function.
 *
 * @param event as Lambda hands it over
 * @param check throws if this answer, or what was done, is not right
 */
public record Task(String event, Consumer<String> check) {}
