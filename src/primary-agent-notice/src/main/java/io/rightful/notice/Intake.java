package io.rightful.notice;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Done;
import io.rightful.wiring.queue.StreamRecord;

/** Brings what the queue holds to whom it is for. What can never be read is kept whole with its reason, and is then done. */
@Singleton
public final class Intake {
    private final Assignments assignments;
    private final NoticeWork notices;
    private final DigestWork digests;
    private final MailReports reports;
    private final BadRecords badRecords;

    @Inject
    public Intake(
            Assignments assignments,
            NoticeWork notices,
            DigestWork digests,
            MailReports reports,
            BadRecords badRecords) {
        this.assignments = assignments;
        this.notices = notices;
        this.digests = digests;
        this.reports = reports;
        this.badRecords = badRecords;
    }

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        String body = message.getBody();
        Optional<Done> done = StreamRecord.of(body)
                .map(record -> assignments.take(record, measured))
                .orElseGet(() -> QueuedEvent.of(body).flatMap(event -> event(event, measured)));
        done.orElseGet(() -> badRecords.keep(message, "not-for-notices", measured));
    }

    private Optional<Done> event(QueuedEvent event, Measurements measured) {
        return switch (event.source() + "/" + event.type()) {
            case DigestDue.SOURCE + "/" + DigestDue.TYPE ->
                DigestDue.read(event).map(due -> digests.send(due, measured));
            case SendAgain.SOURCE + "/" + SendAgain.TYPE ->
                SendAgain.read(event).map(again -> notices.again(again, measured));
            default ->
                event.source().equals(MailReports.SOURCE)
                        ? Optional.of(reports.take(event, measured))
                        : Optional.empty();
        };
    }
}
