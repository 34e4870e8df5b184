package io.rightful.benchmarks.work;

/** What a function is asked, again and again, in one account; each task is new to it. */
public interface Work {
    Task next();
}
