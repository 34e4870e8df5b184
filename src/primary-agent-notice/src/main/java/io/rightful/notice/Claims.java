package io.rightful.notice;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeReading;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.rules.decision.Reason;
import io.rightful.wiring.metric.Measurements;

/** Claims a notice that somebody began already, where that may be. A claim that nobody finished is doubted, and never sent. */
@Singleton
final class Claims {
    private final Notices notices;
    private final Composition composition;
    private final InstantSource clock;

    @Inject
    Claims(Notices notices, Composition composition, InstantSource clock) {
        this.notices = notices;
        this.composition = composition;
        this.clock = clock;
    }

    Optional<Claimed> begun(Notice notice, NoticeReading reading, Measurements measured) {
        return switch (notice.state()) {
            case WAITING -> waiting(notice, reading, measured);
            case SENDING -> {
                if (notices.doubt(notice.account(), notice.id(), notice.attempt(), clock.instant())
                        == Notices.Finish.SAID) {
                    NoticeLog.doubtful(notice, "claim-unfinished", measured);
                }
                yield Optional.empty();
            }
            case QUEUED, SENT, DOUBTFUL, REFUSED, DROPPED -> Optional.empty();
        };
    }

    private Optional<Claimed> waiting(Notice notice, NoticeReading reading, Measurements measured) {
        return composition
                .compose(notice, reading)
                .fold(
                        mail -> Optional.of(
                                new Claimed(notices.move(notice.in(NoticeState.SENDING, clock.instant())), mail)),
                        reason -> drop(notice, reason));
    }

    private Optional<Claimed> drop(Notice notice, Reason reason) {
        notices.move(notice.because(reason, NoticeState.DROPPED, clock.instant()));
        NoticeLog.nothing(notice, reason);
        return Optional.empty();
    }
}
