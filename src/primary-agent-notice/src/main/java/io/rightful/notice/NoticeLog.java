package io.rightful.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jboss.logging.Logger;

import io.rightful.ledger.notice.Notice;
import io.rightful.rules.decision.Reason;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;

/** Says of each notice what became of it: one line, and its counts. */
final class NoticeLog {
    private static final Logger LOG = Logger.getLogger(NoticeLog.class);
    private static final String NOTHING = "none";

    private NoticeLog() {}

    static void sent(Notice notice, Instant now, Measurements measured) {
        measured.count(Metric.NOTICES_SENT);
        notice.told().ifPresent(told -> measured.took(Metric.NOTICE_LAG, Duration.between(told.at(), now)));
        say(notice, "sent", NOTHING, () -> LOG.info("a notice is dealt with"));
    }

    static void postponed(Notice notice, String code) {
        say(notice, "postponed", code, () -> LOG.warn("a notice is put off"));
    }

    static void queued(Notice notice) {
        say(notice, "queued", NOTHING, () -> LOG.info("a notice is dealt with"));
    }

    static void nothing(Notice notice, Reason reason) {
        say(notice, "nothing", reason.code(), () -> LOG.info("a notice is dealt with"));
    }

    static void doubtful(Notice notice, String code, Measurements measured) {
        measured.count(Metric.NOTICES_DOUBTFUL);
        say(notice, "doubtful", code, () -> LOG.warn("a notice may have been sent or not"));
    }

    static void refused(Notice notice, String code, Measurements measured) {
        measured.count(Metric.NOTICES_REFUSED);
        say(notice, "refused", code, () -> LOG.warn("a notice was refused for good"));
    }

    static void stopped(String notice, String why, Measurements measured) {
        measured.count(Metric.ADDRESSES_STOPPED);
        LogContext.during(
                Map.of(LogKey.NOTICE, notice, LogKey.REASON, why), () -> LOG.warn("an agent's address is stopped"));
    }

    private static void say(Notice notice, String outcome, String reason, Runnable line) {
        LogContext.during(
                Map.of(
                        LogKey.ACCOUNT,
                        notice.account(),
                        LogKey.NOTICE,
                        notice.id(),
                        LogKey.OUTCOME,
                        outcome,
                        LogKey.REASON,
                        reason),
                line);
    }
}
