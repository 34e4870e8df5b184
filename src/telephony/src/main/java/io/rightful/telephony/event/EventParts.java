package io.rightful.telephony.event;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Times;

/** What the details of our events are read by. */
final class EventParts {
    static final Times TIMES = new Times(ZoneOffset.UTC);
    private static final Pattern VERSION = Pattern.compile("1(\\..*)?");

    private EventParts() {}

    /** The one way in which this cannot be read, where it is of a version that is not known yet. */
    static Optional<IncomingEvent> ofAnotherVersion(Fields detail) {
        boolean known =
                VERSION.matcher(detail.text("schemaVersion").orElse("1")).matches();
        return known
                ? Optional.empty()
                : Optional.of(new IncomingEvent.Unreadable(
                        "unknown-schema-version", "The event's schema version is newer than this one; upgrade first."));
    }

    /** Whose it is, if account and source are stated. */
    static <T> Optional<T> owned(Fields detail, BiFunction<AccountId, SourceName, T> key) {
        return detail.id("account")
                .flatMap(account ->
                        detail.id("source").map(source -> key.apply(new AccountId(account), new SourceName(source))));
    }

    static Party contact(Fields detail) {
        return detail.object("contact")
                .map(contact -> new Party(
                        contact.text("number"),
                        contact.flag("withheld").orElse(false),
                        contact.text("name"),
                        contact.email("email")))
                .orElse(Party.UNKNOWN);
    }
}
