package io.rightful.webhooks;

import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.rightful.problem.ProblemException;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Says of each delivery what became of it: one line, and its count. */
final class DeliveryLog {
    private static final Logger LOG = Logger.getLogger(DeliveryLog.class);

    private DeliveryLog() {}

    static <T> T of(Measurements measured, Supplier<T> work) {
        try {
            T answer = work.get();
            say("accepted", Metric.DELIVERIES_ACCEPTED, measured);
            return answer;
        } catch (ProblemException e) {
            LogContext.putIfAbsent(LogKey.REASON, e.problem().code());
            say("refused", Metric.DELIVERIES_REFUSED, measured);
            throw e;
        }
    }

    private static void say(String outcome, Metric metric, Measurements measured) {
        measured.count(metric);
        LogContext.put(LogKey.OUTCOME, outcome);
        LOG.info("delivery received");
    }
}
