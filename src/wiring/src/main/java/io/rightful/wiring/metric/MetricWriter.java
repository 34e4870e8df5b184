package io.rightful.wiring.metric;

/** Where an invocation's measurements go when it ends. */
public interface MetricWriter {
    MetricWriter NOWHERE = (function, measured) -> {};

    /** @param function the name under which the function is deployed */
    void write(String function, Measurements measured);
}
