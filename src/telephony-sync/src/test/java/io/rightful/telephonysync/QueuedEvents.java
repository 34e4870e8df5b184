package io.rightful.telephonysync;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.event.EventReader;
import io.rightful.telephony.event.IncomingEvent;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.source.SourceDue;

/** Events as the bus hands them to queues. */
final class QueuedEvents {
    private QueuedEvents() {}

    static String of(BusEvent event) {
        return "{\"source\":\"%s\",\"detail-type\":\"%s\",\"time\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.time(), event.detail());
    }

    static String callsDue(AccountId account) {
        SourceDue due = new SourceDue(account, CallListFixture.SOURCE);
        return of(due.event("rightful.admin", SourceDue.CALLS, TestClock.START));
    }

    static CallPart part(String event) {
        return EventReader.read(event)
                .fold(
                        IncomingEvent.OfPart::part,
                        message -> unexpected(event),
                        ofProvider -> unexpected(event),
                        command -> unexpected(event),
                        unreadable -> unexpected(event));
    }

    private static CallPart unexpected(String event) {
        throw new AssertionError(event);
    }
}
