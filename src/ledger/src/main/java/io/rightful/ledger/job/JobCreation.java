package io.rightful.ledger.job;

import java.util.function.Function;

/** What became of creating a job: this request's, or that of an earlier request with the same id. */
public sealed interface JobCreation {
    record Created(Job job) implements JobCreation {}

    record Existed(Job job) implements JobCreation {}

    default <T> T fold(Function<Job, T> created, Function<Job, T> existed) {
        if (this instanceof Created result) {
            return created.apply(result.job());
        }
        return existed.apply(((Existed) this).job());
    }
}
