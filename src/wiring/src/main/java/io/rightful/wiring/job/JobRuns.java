package io.rightful.wiring.job;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Done;

/**
 * Runs jobs of any kind page by page, resumable after each. What fails is left to the queue; a job fails with the last try, and
 * goes on where it stood if its message is ever sent again.
 */
@Singleton
public final class JobRuns {
    private static final Logger LOG = Logger.getLogger(JobRuns.class);

    private final Jobs jobs;
    private final Continuations continuations;
    private final BadRecords badRecords;
    private final Receives receives;
    private final InstantSource clock;
    private final Duration budget;

    @Inject
    public JobRuns(
            Jobs jobs,
            Continuations continuations,
            BadRecords badRecords,
            Receives receives,
            InstantSource clock,
            @ConfigProperty(name = "rightful.work-budget", defaultValue = "PT40S") Duration budget) {
        this.jobs = jobs;
        this.continuations = continuations;
        this.badRecords = badRecords;
        this.receives = receives;
        this.clock = clock;
        this.budget = budget;
    }

    /** Takes the command that a job of this kind is due. Jobs of other kinds are left alone. */
    public void take(SQSEvent.SQSMessage message, JobKind kind, Measurements measured) {
        JobCommand.read(message.getBody(), kind.command())
                .map(command -> due(command, message, kind, measured))
                .orElseGet(() -> badRecords.keep(message, "not-a-command", measured));
    }

    /** Takes a job that this message asks for: one of an earlier delivery goes on where it stood. */
    public void begin(Job asked, SQSEvent.SQSMessage message, JobKind kind, Measurements measured) {
        run(jobs.create(asked).fold(created -> created, existed -> existed), message, kind, measured);
    }

    private Done due(JobCommand command, SQSEvent.SQSMessage message, JobKind kind, Measurements measured) {
        jobs.find(command.account(), command.job())
                .filter(found -> kind.name().equals(found.kind()))
                .ifPresent(job -> run(job, message, kind, measured));
        return Done.DONE;
    }

    private void run(Job job, SQSEvent.SQSMessage message, JobKind kind, Measurements measured) {
        LogContext.put(LogKey.ACCOUNT, job.account());
        LogContext.put(LogKey.JOB, job.id());
        try {
            pages(job, kind, measured);
        } catch (JobFailure e) {
            fail(job, e.problem());
        } catch (RuntimeException e) {
            if (receives.isLast(message)) {
                fail(job, JobProblem.PAGE_FAILED);
            }
            throw e;
        }
    }

    private void pages(Job begun, JobKind kind, Measurements measured) {
        WorkBudget time = WorkBudget.of(clock, budget);
        Job job = begun;
        while (job.state() != JobState.DONE) {
            if (!time.lasts()) {
                continuations.handOn(job, kind);
                return;
            }
            Progress progress = kind.page(job, measured);
            job = progress.appliedTo(job, clock.instant());
            jobs.save(job, progress.counts());
            if (job.state() == JobState.DONE) {
                kind.done(job, measured);
            }
        }
    }

    /** As far as it came: pages may have been done since it was read. */
    private void fail(Job run, JobProblem problem) {
        jobs.find(run.account(), run.id())
                .filter(job -> job.state() != JobState.DONE)
                .ifPresent(job -> jobs.save(job.failed(problem, clock.instant())));
        LogContext.during(Map.of(LogKey.REASON, problem.code()), () -> LOG.warn("a job failed"));
    }
}
