package io.rightful.wiring.job;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often a queue hands a message over before it puts it aside: what the queue itself was told. */
@Singleton
public final class Receives {
    private static final String COUNT = "ApproximateReceiveCount";

    private final Optional<Integer> most;

    /** @param most empty where the queue hands it over without end */
    @Inject
    public Receives(@ConfigProperty(name = "rightful.queue-receives") Optional<Integer> most) {
        this.most = most;
    }

    /** Whether the message does not come again, if it fails this time. */
    public boolean isLast(SQSEvent.SQSMessage message) {
        int count = Optional.ofNullable(message.getAttributes())
                .map(attributes -> attributes.get(COUNT))
                .map(Integer::parseInt)
                .orElse(1);
        return most.filter(limit -> count >= limit).isPresent();
    }
}
