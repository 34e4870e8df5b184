package io.rightful.telephony.event;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.user.UserId;
import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;

/**
 * What the bus carries of calling a lead back: that it is wanted, that it is due to be looked at, that the lead is to be
 * called. Ids and times alone.
 *
 * @param type one of the detail types
 * @param due when the attempt comes
 * @param call the id of the lead's call, where it is only wanted so far
 */
public record RetryEvent(String type, AccountId account, RetryBooking booking, Instant due, Optional<String> call) {
    /** The lead called and may have to be called back. */
    public static final String REQUESTED = "LeadRetryRequested";
    /** A booked attempt is to be looked at now. */
    public static final String DUE = "LeadRetryDue";
    /** The lead is to be called now: said to phone systems that can dial, and to whoever listens. */
    public static final String CALL_DUE = "LeadCallDue";

    private static final Pattern ATTEMPT = Pattern.compile("[1-9][0-9]{0,2}");

    public RetryEvent ofType(String other) {
        return new RetryEvent(other, account, booking, due, call);
    }

    /** Empty where it is none, or lacks something. */
    public static Optional<RetryEvent> read(String json) {
        return BodyReader.json(json).fold(RetryEvent::read, unreadable -> Optional.empty());
    }

    public String detail() {
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", Envelope.SCHEMA_VERSION)
                .put("account", account.value())
                .put("lead", booking.lead().value())
                .put("user", booking.owner().value())
                .put("attempt", booking.attempt())
                .put("bookedAt", booking.bookedAt().toString())
                .put("due", due.toString());
        call.ifPresent(id -> detail.put("call", id));
        return detail.toString();
    }

    private static Optional<RetryEvent> read(Fields event) {
        String type = event.text("detail-type").orElse("");
        return event.object("detail").flatMap(detail -> read(type, detail));
    }

    private static Optional<RetryEvent> read(String type, Fields detail) {
        Optional<AccountId> account = detail.id("account").map(AccountId::new);
        Optional<Instant> due = detail.time(EventParts.TIMES, "due");
        return account.flatMap(whose -> due.flatMap(
                time -> booking(detail).map(booking -> new RetryEvent(type, whose, booking, time, detail.id("call")))));
    }

    private static Optional<RetryBooking> booking(Fields detail) {
        Optional<ContactId> lead = detail.id("lead").map(ContactId::new);
        Optional<UserId> user = detail.id("user").map(UserId::new);
        Optional<Instant> bookedAt = detail.time(EventParts.TIMES, "bookedAt");
        return lead.flatMap(called -> user.flatMap(owner -> bookedAt.flatMap(
                time -> attempt(detail).map(attempt -> new RetryBooking(called, owner, attempt, time)))));
    }

    private static Optional<Integer> attempt(Fields detail) {
        return detail.text("attempt")
                .filter(text -> ATTEMPT.matcher(text).matches())
                .map(Integer::valueOf);
    }
}
