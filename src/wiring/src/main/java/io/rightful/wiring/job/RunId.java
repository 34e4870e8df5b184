package io.rightful.wiring.job;

/** Tells one run from every other. */
@FunctionalInterface
public interface RunId {
    String next();
}
