package io.rightful.notice;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeReader;
import io.rightful.ledger.notice.NoticeReading;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.table.Contention;
import io.rightful.rules.notice.AgentWindow;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;

/** Sends the digest of a window: closes it first, so that it is known what goes into it; then as any other notice. */
@Singleton
final class DigestWork {
    private final NoticeReader reader;
    private final Notices notices;
    private final Claims claims;
    private final Dispatch dispatch;
    private final InstantSource clock;

    @Inject
    DigestWork(NoticeReader reader, Notices notices, Claims claims, Dispatch dispatch, InstantSource clock) {
        this.reader = reader;
        this.notices = notices;
        this.claims = claims;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    Done send(DigestDue due, Measurements measured) {
        Notice digest = Notice.digest(due.account(), due.user(), due.opened(), clock.instant());
        LogContext.put(LogKey.ACCOUNT, due.account());
        LogContext.put(LogKey.NOTICE, digest.id());
        Contention.retrying(() -> claimed(due, digest, measured))
                .ifPresent(claimed -> dispatch.send(claimed, measured));
        return Done.DONE;
    }

    private Optional<Claimed> claimed(DigestDue due, Notice digest, Measurements measured) {
        NoticeReading reading = reader.read(due.account(), digest.id(), due.user());
        return reading.present()
                .or(() -> closed(due, digest, reading))
                .flatMap(notice -> claims.begun(notice, reading, measured));
    }

    private Optional<Notice> closed(DigestDue due, Notice digest, NoticeReading reading) {
        return reading.window()
                .window()
                .filter(window -> window.opened().equals(due.opened()) && window.digest() == AgentWindow.Digest.OPEN)
                .map(window -> notices.close(digest, window, reading.window()));
    }
}
