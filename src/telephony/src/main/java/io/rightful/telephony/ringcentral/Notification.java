package io.rightful.telephony.ringcentral;

import java.time.Instant;

import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;

/**
 * One notification: what it is of, and what it says. Those for phones have the same a level deeper.
 *
 * @param envelope with the filter that it was subscribed by
 */
record Notification(Fields envelope, Fields body) {
    private static final long MOST_IN_A_MILLISECOND = 999_999;

    enum Kind {
        SESSION,
        TEXT,
        VOICEMAIL,
        OTHER
    }

    static Notification of(Fields root) {
        Fields envelope =
                root.object("pn_apns").filter(inner -> inner.has("body")).orElse(root);
        return new Notification(envelope, envelope.object("body").orElse(envelope));
    }

    Kind kind() {
        String filter =
                envelope.word("event").map(path -> path.split("\\?", 2)[0]).orElse("");
        if (filter.endsWith("/telephony/sessions") || (filter.isEmpty() && sessionOrNothing())) {
            return Kind.SESSION;
        }
        if (filter.endsWith("/voicemail")) {
            return Kind.VOICEMAIL;
        }
        boolean text = filter.endsWith("/message-store/instant")
                && body.word("type").filter("sms"::equals).isPresent();
        return text ? Kind.TEXT : Kind.OTHER;
    }

    /**
     * When it happened. Notifications overtake each other, and only their numbers tell which came first where the times are
     * alike: so the number counts below the millisecond.
     */
    Instant at(SourceContext context) {
        return body.time(context.times(), "eventTime")
                .or(() -> envelope.time(context.times(), "timestamp"))
                .orElseGet(context::receivedAt)
                .plusNanos(Math.min(sequence(), MOST_IN_A_MILLISECOND));
    }

    /** 0 where none is stated. */
    long sequence() {
        return body.text("sequence")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private boolean sessionOrNothing() {
        return !body.states("type");
    }
}
