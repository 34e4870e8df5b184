package io.rightful.notice;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddress;
import io.rightful.ledger.notice.StoppedAddress.Why;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.notice.mail.MailAbout;
import io.rightful.rules.user.EmailAddress;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/**
 * What Amazon SES reports of mails: that it has one settles every doubt; one that came back or was complained of stops its
 * address. Reports of mails that are none of ours, and of what we do not ask for, are passed over.
 */
@Singleton
final class MailReports {
    static final String SOURCE = "aws.ses";

    private final Notices notices;
    private final StoppedAddresses stopped;
    private final InstantSource clock;

    @Inject
    MailReports(Notices notices, StoppedAddresses stopped, InstantSource clock) {
        this.notices = notices;
        this.stopped = stopped;
        this.clock = clock;
    }

    Done take(QueuedEvent event, Measurements measured) {
        JsonNode mail = event.detail().path("mail");
        return MailAbout.read(tags(mail.path("tags")))
                .map(about -> take(about, event, measured))
                .orElse(Done.DONE);
    }

    private Done take(MailAbout about, QueuedEvent event, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, about.account());
        LogContext.put(LogKey.NOTICE, about.notice());
        JsonNode detail = event.detail();
        switch (event.type()) {
            case "Email Sent", "Email Delivered" -> settle(about, detail);
            case "Email Bounced" -> {
                settle(about, detail);
                // Of the passing kind are full mailboxes, and answers of people on holiday.
                if (!detail.path("bounce").path("bounceType").asText().equals("Transient")) {
                    stop(about, Why.BOUNCE, detail.path("bounce").path("bouncedRecipients"), measured);
                }
            }
            case "Email Complaint Received" -> {
                settle(about, detail);
                stop(about, Why.COMPLAINT, detail.path("complaint").path("complainedRecipients"), measured);
            }
            default -> {
                return Done.DONE;
            }
        }
        return Done.DONE;
    }

    private void settle(MailAbout about, JsonNode detail) {
        Optional<String> messageId =
                Optional.of(detail.path("mail").path("messageId").asText()).filter(id -> !id.isBlank());
        notices.settle(about.account(), about.notice(), about.attempt(), messageId, clock.instant());
    }

    private void stop(MailAbout about, Why why, JsonNode recipients, Measurements measured) {
        recipients.forEach(recipient -> EmailAddress.of(
                        recipient.path("emailAddress").asText())
                .ifPresent(email -> {
                    stopped.stop(about.account(), new StoppedAddress(email, why, about.notice(), clock.instant()));
                    NoticeLog.stopped(about.notice(), why.name().toLowerCase(Locale.ROOT), measured);
                }));
    }

    /** Each tag has a list of values; ours have one. */
    private static Map<String, String> tags(JsonNode tags) {
        Map<String, String> values = new HashMap<>();
        tags.properties()
                .forEach(tag -> values.put(tag.getKey(), tag.getValue().path(0).asText()));
        return values;
    }
}
