package io.rightful.webhooks;

import java.util.Map;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.rightful.problem.ProblemException;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** Work whose failure is ours and may pass: the sender is asked to send again, since nothing was promised yet. */
final class Attempt {
    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private Attempt() {}

    static <T> T at(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            LogContext.during(Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.error("a delivery could not be accepted"));
            throw Refusals.NOT_ACCEPTED.exception();
        }
    }
}
