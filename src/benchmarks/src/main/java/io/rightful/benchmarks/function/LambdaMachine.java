package io.rightful.benchmarks.function;

import java.util.Map;
import java.util.TreeMap;

/** What AWS Lambda gives a function of this size beside its events. */
final class LambdaMachine {
    static final int MEGABYTES = 256;
    /** The part of the memory that Lambda's runtimes, and a native executable by itself, take for the heap. */
    static final int HEAP_MEGABYTES = MEGABYTES * 8 / 10;

    private LambdaMachine() {}

    static Map<String, String> environment(DeployedFunction function) {
        Map<String, String> environment = new TreeMap<>(function.environment());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(MEGABYTES));
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "2026/01/01/[$LATEST]0");
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.put("_HANDLER", function.entry().handler());
        environment.put("LANG", "en_US.UTF-8");
        environment.put("TZ", ":UTC");
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        return environment;
    }
}
