package io.rightful.webhooks.routing;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.routing.Retry;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.routing.RingPlan;
import io.rightful.rules.routing.RingQuestion;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.event.RetryEvent;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/**
 * Asks on the bus for a lead to be called back, should nobody answer this call: it is booked now, because a call that never
 * reaches the owner may never be heard of again, and an answer cancels it.
 */
@Singleton
class RetryRequests {
    static final String SOURCE = "rightful.telephony-webhooks";

    private static final Logger LOG = Logger.getLogger(RetryRequests.class);

    private final EventBus bus;

    RetryRequests(EventBus bus) {
        this.bus = bus;
    }

    void request(Asker asker, String callId, RingQuestion question, RingPlan plan) {
        plan.retries().stream()
                .findFirst()
                .flatMap(retry -> booking(question, retry)
                        .map(booking -> new RetryEvent(
                                RetryEvent.REQUESTED,
                                asker.account(),
                                booking,
                                retry.at(),
                                Optional.of(call(asker, callId)))))
                .ifPresent(event -> publish(event, question));
    }

    /** The phone rings whether or not it can be booked. */
    private void publish(RetryEvent event, RingQuestion question) {
        try {
            bus.publish(new BusEvent(SOURCE, event.type(), event.detail(), question.now()));
        } catch (RuntimeException e) {
            LogContext.during(Map.of(LogKey.ERROR, Fault.of(e)), () -> LOG.error("a lead's retry could not be booked"));
        }
    }

    private static Optional<RetryBooking> booking(RingQuestion question, Retry retry) {
        return question.caller()
                .fold(
                        Optional::empty,
                        unknown -> Optional.empty(),
                        known -> owner(known)
                                .map(user -> new RetryBooking(
                                        known.id(),
                                        user,
                                        retry.attempt(),
                                        question.now().truncatedTo(ChronoUnit.MILLIS))),
                        shared -> Optional.empty());
    }

    private static Optional<UserId> owner(ContactView.Known lead) {
        return lead.owner().owningUser();
    }

    private static String call(Asker asker, String callId) {
        return asker.source().map(source -> source.name() + "/").orElse("") + callId;
    }
}
