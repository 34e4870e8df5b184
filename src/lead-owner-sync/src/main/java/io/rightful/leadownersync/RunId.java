package io.rightful.leadownersync;

/** Tells one run from every other. */
@FunctionalInterface
public interface RunId {
    String next();
}
