package io.rightful.notice;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeReader;
import io.rightful.ledger.notice.NoticeReading;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.Told;
import io.rightful.ledger.table.Contention;
import io.rightful.notice.letter.Letters;
import io.rightful.notice.mail.Mail;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.AgentWindow;
import io.rightful.rules.notice.NoticeQuestion;
import io.rightful.rules.notice.WhoIsTold;
import io.rightful.rules.user.EmailAddress;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/** Tells one agent of one contact: claim, send, write down. */
@Singleton
final class NoticeWork {
    private final NoticeReader reader;
    private final Notices notices;
    private final Composition composition;
    private final Letters letters;
    private final Claims claims;
    private final Dispatch dispatch;
    private final DigestSchedule digests;
    private final InstantSource clock;

    @Inject
    NoticeWork(
            NoticeReader reader,
            Notices notices,
            Composition composition,
            Letters letters,
            Claims claims,
            Dispatch dispatch,
            DigestSchedule digests,
            InstantSource clock) {
        this.reader = reader;
        this.notices = notices;
        this.composition = composition;
        this.letters = letters;
        this.claims = claims;
        this.dispatch = dispatch;
        this.digests = digests;
        this.clock = clock;
    }

    Done tell(AccountId account, AssignmentRecord record, Told told, Measurements measured) {
        Notice fresh = Notice.of(account, record.subject(), record.sequence(), told, clock.instant());
        LogContext.put(LogKey.NOTICE, fresh.id());
        Contention.retrying(() -> claimed(fresh, told, measured))
                .ifPresent(claimed -> dispatch.send(claimed, measured));
        return Done.DONE;
    }

    Done again(SendAgain asked, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, asked.account());
        LogContext.put(LogKey.NOTICE, asked.notice());
        notices.find(asked.account(), asked.notice())
                .flatMap(found -> Contention.retrying(() -> again(asked, found, measured)))
                .ifPresent(claimed -> dispatch.send(claimed, measured));
        return Done.DONE;
    }

    private Optional<Claimed> again(SendAgain asked, Notice found, Measurements measured) {
        NoticeReading reading = reader.read(asked.account(), asked.notice(), found.agent());
        return reading.present()
                .filter(notice -> notice.attempt() == asked.attempt())
                .flatMap(notice -> claims.begun(notice, reading, measured));
    }

    private Optional<Claimed> claimed(Notice fresh, Told told, Measurements measured) {
        NoticeReading reading = reader.read(fresh.account(), fresh.id(), fresh.agent());
        if (reading.present().isPresent()) {
            Notice begun = reading.present().get();
            digestOf(begun, reading).ifPresent(window -> digests.sendAtEnd(begun.account(), begun.agent(), window));
            return claims.begun(begun, reading, measured);
        }
        Optional<Contact> contact = composition.contact(fresh, told);
        NoticeQuestion question = reading.question(told.event(), contact, clock.instant());
        return WhoIsTold.decide(question)
                .fold(
                        to -> alone(fresh, told, to, question, contact, reading),
                        to -> queued(fresh, question, reading),
                        reason -> nothing(fresh, reason));
    }

    private Optional<Claimed> alone(
            Notice fresh,
            Told told,
            EmailAddress to,
            NoticeQuestion question,
            Optional<Contact> contact,
            NoticeReading reading) {
        Mail mail = letters.single(
                fresh, to.folded(), reading.agent().orElseThrow(), new Letters.About(contact.orElseThrow(), told));
        return Optional.of(
                new Claimed(notices.claim(fresh, reading.window(), question.running(), reading.settings()), mail));
    }

    private Optional<Claimed> queued(Notice fresh, NoticeQuestion question, NoticeReading reading) {
        AgentWindow window = notices.queue(fresh, reading.window(), question.running(), reading.settings());
        boolean known = question.running().filter(window::equals).isPresent();
        if (!known || !window.until().isAfter(question.now())) {
            digests.sendAtEnd(fresh.account(), fresh.agent(), window);
        }
        NoticeLog.queued(fresh);
        return Optional.empty();
    }

    private static Optional<Claimed> nothing(Notice fresh, Reason reason) {
        NoticeLog.nothing(fresh, reason);
        return Optional.empty();
    }

    /** Of a notice that waits in a digest: the window, while it is open. Whoever put it there may have died before saying so. */
    private static Optional<AgentWindow> digestOf(Notice begun, NoticeReading reading) {
        return reading.window()
                .window()
                .filter(window -> begun.state() == NoticeState.QUEUED
                        && window.digest() == AgentWindow.Digest.OPEN
                        && begun.digest()
                                .filter(Notice.digestId(begun.account(), begun.agent(), window.opened())::equals)
                                .isPresent());
    }
}
