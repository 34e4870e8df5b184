package io.rightful.webhooks.routing;

import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.rightful.problem.ProblemException;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Says of each question what became of it: one line, and its count. */
final class QuestionLog {
    private static final Logger LOG = Logger.getLogger(QuestionLog.class);

    private QuestionLog() {}

    static <T> T of(Measurements measured, Supplier<T> work) {
        try {
            T answer = work.get();
            say("answered", Metric.QUESTIONS_ANSWERED, measured);
            return answer;
        } catch (ProblemException | SecurityException e) {
            say("refused", Metric.QUESTIONS_REFUSED, measured);
            throw e;
        }
    }

    private static void say(String outcome, Metric metric, Measurements measured) {
        measured.count(metric);
        LogContext.put(LogKey.OUTCOME, outcome);
        LOG.info("who rings or who gets a message was asked");
    }
}
