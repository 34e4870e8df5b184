package io.rightful.notice;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.notice.mail.MailService;
import io.rightful.rules.decision.Reason;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/** Sends what is claimed, and writes down what became of it. */
@Singleton
final class Dispatch {
    private final MailService mails;
    private final Notices notices;
    private final InstantSource clock;

    @Inject
    Dispatch(MailService mails, Notices notices, InstantSource clock) {
        this.mails = mails;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws MailPostponed where the queue should deliver again: the claim is given back then */
    Done send(Claimed claimed, Measurements measured) {
        Notice notice = claimed.notice();
        return mails.send(claimed.mail())
                .fold(
                        messageId -> sent(notice, messageId, measured),
                        code -> {
                            notices.finish(notice, claim -> claim.in(NoticeState.WAITING, clock.instant()));
                            NoticeLog.postponed(notice, code);
                            throw new MailPostponed(code);
                        },
                        code -> refused(notice, code, measured),
                        code -> unclear(notice, code, measured));
    }

    private Done sent(Notice notice, Optional<String> messageId, Measurements measured) {
        notices.finish(notice, claim -> claim.sent(messageId, clock.instant()));
        NoticeLog.sent(notice, clock.instant(), measured);
        return Done.DONE;
    }

    private Done refused(Notice notice, String code, Measurements measured) {
        notices.finish(notice, claim -> claim.because(Reason.NOTICE_REFUSED, NoticeState.REFUSED, clock.instant()));
        NoticeLog.refused(notice, code, measured);
        return Done.DONE;
    }

    private Done unclear(Notice notice, String code, Measurements measured) {
        notices.doubt(notice.account(), notice.id(), notice.attempt(), clock.instant());
        NoticeLog.doubtful(notice, code, measured);
        return Done.DONE;
    }
}
