package io.rightful.callcompleted;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

import io.rightful.rules.decision.Reason;
import io.rightful.telephony.event.RetryEvent;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.BadRecords;

/** Books what is wanted, and looks at what is due. What was superseded by a later call of the lead is nothing any more. */
@Singleton
final class LeadCallIntake {
    private static final Logger LOG = Logger.getLogger(LeadCallIntake.class);

    private final LeadRetries retries;
    private final LeadCalls calls;
    private final BadRecords badRecords;

    @Inject
    LeadCallIntake(LeadRetries retries, LeadCalls calls, BadRecords badRecords) {
        this.retries = retries;
        this.calls = calls;
        this.badRecords = badRecords;
    }

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        RetryEvent.read(message.getBody())
                .ifPresentOrElse(
                        event -> take(event, message, measured),
                        () -> badRecords.keep(message, "not-a-lead-retry", measured));
    }

    private void take(RetryEvent event, SQSEvent.SQSMessage message, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, event.account());
        switch (event.type()) {
            case RetryEvent.REQUESTED -> retries.book(event);
            case RetryEvent.DUE -> due(event, measured);
            default -> badRecords.keep(message, "not-a-lead-retry", measured);
        }
    }

    private void due(RetryEvent event, Measurements measured) {
        if (!retries.stands(event)) {
            say("superseded");
            return;
        }
        Reason reason = calls.decide(event)
                .fold(
                        due -> {
                            retries.saidToBeDue(event);
                            measured.count(Metric.LEAD_CALLS_DUE);
                            return due.reason();
                        },
                        later -> {
                            retries.next(event, later.next());
                            return later.reason();
                        },
                        cancelled -> {
                            retries.end(event);
                            measured.count(Metric.LEAD_CALLS_CANCELLED);
                            return cancelled.reason();
                        });
        say(reason.code());
    }

    private static void say(String reason) {
        LogContext.during(Map.of(LogKey.REASON, reason), () -> LOG.info("a booked call to a lead was looked at"));
    }
}
