package io.rightful.ledger.contact;

import java.time.Instant;

import io.rightful.ledger.table.JsonText;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.leadowner.LeadTouch;
import io.rightful.rules.user.UserId;

/** What a call means for its contact's lead, as text. One that means nothing is not kept. */
public record LeadTouchText(Kind kind, String owner, Instant at, String source, String callId) {
    private static final JsonText<LeadTouchText> TEXT = JsonText.of(LeadTouchText.class);

    enum Kind {
        CONTACTED,
        LEFT_TO_USER,
        LEFT_TO_QUEUE
    }

    public static String write(LeadTouch touch) {
        return TEXT.write(touch.fold(
                contacted -> of(Kind.CONTACTED, contacted.user().value(), contacted.at()),
                left -> of(Kind.LEFT_TO_USER, left.user().value(), left.at()),
                left -> of(Kind.LEFT_TO_QUEUE, left.queue(), left.at()),
                none -> {
                    throw new IllegalArgumentException("nothing is not kept");
                }));
    }

    public static LeadTouch read(String text) {
        LeadTouchText touch = TEXT.read(text);
        ContactedAt at = new ContactedAt(touch.at, new SourceName(touch.source), touch.callId);
        return switch (touch.kind) {
            case CONTACTED -> new LeadTouch.Contacted(at, new UserId(touch.owner));
            case LEFT_TO_USER -> new LeadTouch.LeftToUser(at, new UserId(touch.owner));
            case LEFT_TO_QUEUE -> new LeadTouch.LeftToQueue(at, touch.owner);
        };
    }

    private static LeadTouchText of(Kind kind, String owner, ContactedAt at) {
        return new LeadTouchText(kind, owner, at.answeredAt(), at.source().value(), at.callId());
    }
}
