package io.rightful.benchmarks.function;

/**
 * What one start of a function showed.
 *
 * @param coldStartMillis from the process's start to its first answered event
 * @param coldCpuMillis of all its threads in that time, which a busy machine disturbs less
 * @param peakMegabytes of memory, at the end of all events
 * @param cpuMillis of each warm event
 */
public record Figures(double coldStartMillis, double coldCpuMillis, double peakMegabytes, double cpuMillis) {}
