package io.rightful.webhooks;

import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.rightful.problem.ProblemException;

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
            LOG.errorf("a delivery could not be accepted: %s", e.getClass().getName());
            throw Refusals.NOT_ACCEPTED.exception();
        }
    }
}
