package io.rightful.benchmarks.bill;

/**
 * Dollars of a million invocations of a function, all that is charged for it by the time it has answered.
 *
 * @param cpuMillis measured here, of a whole processor
 */
record Invocation(Prices prices, EventCost cost, double cpuMillis) {
    /** Assumed: what DynamoDB takes to answer from within the region, in milliseconds. */
    static final double ROUND_TRIP = 8;
    /** Assumed: what Lambda itself logs of an invocation. */
    static final double PLATFORM_LOG_BYTES = 400;

    static final double MEGABYTES = 256;
    /** At so many megabytes Lambda gives a whole processor, below that in proportion. */
    private static final double WHOLE_PROCESSOR = 1769;

    double billedMillis() {
        return cost.roundTrips() * ROUND_TRIP + cpuMillis * WHOLE_PROCESSOR / MEGABYTES;
    }

    double lambda() {
        double gigabyteSeconds = billedMillis() / 1000 * MEGABYTES / 1024;
        return prices.of("lambda-request", 1) + prices.of("lambda-arm64-gigabyte-second", gigabyteSeconds);
    }

    double reads() {
        return prices.of("dynamodb-on-demand-read-unit", cost.readUnits());
    }

    double writes() {
        return prices.of("dynamodb-on-demand-write-unit", cost.writeUnits());
    }

    double logs() {
        return prices.of("cloudwatch-logs-gigabyte", (cost.logBytes() + PLATFORM_LOG_BYTES) / 1e9);
    }

    double all() {
        return lambda() + reads() + writes() + logs();
    }
}
