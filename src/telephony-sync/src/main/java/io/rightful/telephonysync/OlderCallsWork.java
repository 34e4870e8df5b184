package io.rightful.telephonysync;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.wiring.job.JobCommand;
import io.rightful.wiring.job.JobFailure;
import io.rightful.wiring.job.JobKind;
import io.rightful.wiring.job.Progress;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;

/** The calls that a source's phone system has of a range come in, or are counted. A page that comes again finds them known. */
@Singleton
final class OlderCallsWork implements JobKind {
    private final Sources sources;
    private final CallListConnector connector;
    private final ListedCallIntake intake;

    @Inject
    OlderCallsWork(Sources sources, CallListConnector connector, ListedCallIntake intake) {
        this.sources = sources;
        this.connector = connector;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "older-calls";
    }

    @Override
    public String command() {
        return JobCommand.OLDER_CALLS_REQUESTED;
    }

    @Override
    public String source() {
        return CallReadingRuns.SENDER;
    }

    @Override
    public Progress page(Job job, Measurements measured) {
        OlderCallsRequest request = OlderCallsRequest.of(job);
        LogContext.put(LogKey.SOURCE, request.source());
        Source source = sources.find(job.account(), request.source())
                .orElseThrow(() -> new JobFailure(JobProblem.CALLS_NOT_LISTED));
        RemotePage<Payload> page = page(source, request, job);
        return progress(page, taken(source, request, page.items(), measured));
    }

    /** What passes is left to the queue, of which the job has several tries. */
    private RemotePage<Payload> page(Source source, OlderCallsRequest request, Job job) {
        PageCursor from = job.cursor().map(PageCursor::new).orElse(PageCursor.START);
        try {
            return new ListedPages(connector.connect(source), request.range()).resumed(from);
        } catch (RemoteException e) {
            LogContext.put(LogKey.REASON, e.failure().kind());
            throw e.failure().kind().passes() ? e : new JobFailure(JobProblem.CALLS_NOT_LISTED);
        }
    }

    private PageTaken taken(Source source, OlderCallsRequest request, List<Payload> listed, Measurements measured) {
        return request.dryRun()
                ? intake.look(source, request.range(), listed)
                : intake.take(source, request.range(), listed, measured);
    }

    private static Progress progress(RemotePage<Payload> page, PageTaken taken) {
        Map<String, Long> counts = Map.of(
                "new", taken.added(),
                "completed", taken.changed(),
                "unreadable", taken.unreadable());
        return new Progress(
                page.next().map(PageCursor::value),
                taken.listed(),
                taken.added() + taken.changed(),
                0,
                taken.news(),
                counts);
    }
}
