package io.rightful.admin.id;

/** Where new identifiers come from. */
@FunctionalInterface
public interface Identifiers {
    String next();
}
