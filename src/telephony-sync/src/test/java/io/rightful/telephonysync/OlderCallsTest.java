package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.JobState;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.job.JobCommand;

import static org.assertj.core.api.Assertions.assertThat;

class OlderCallsTest extends CallListFixture {
    private static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-10-01T00:00:00Z");

    @Test
    void aDryRunCountsAndChangesNothing() {
        list.add(ListedCall.missed("C1", september(1)));
        list.add(ListedCall.missed("C2", september(2)));
        list.add(ListedCall.missed("of-october", TO));

        Job job = run("dry", true);

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.examined()).isEqualTo(2);
        assertThat(job.changed()).isEqualTo(2);
        assertThat(jobs.counts(account, "dry")).containsEntry("new", 2L);
        assertThat(published).isEmpty();
        assertThat(everything()).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsNotNew() {
        list.add(ListedCall.missed("C1", september(1)));
        run("first", false);
        decide();
        list.replace(ListedCall.answered("C1", september(1)));
        list.add(ListedCall.missed("C2", september(2)));

        Job job = run("second", false);

        assertThat(job.examined()).isEqualTo(2);
        assertThat(jobs.counts(account, "second")).containsEntry("new", 1L).containsEntry("completed", 1L);
        assertThat(job.changes()).containsExactly("call/rail/C1", "call/rail/C2");
        assertThat(told()).containsExactly("C1", "C2");
    }

    @Test
    void theSameRangeTwiceComesInOnce() {
        list.add(ListedCall.answered("C1", september(1)));
        run("first", false);
        decide();

        Job again = run("again", false);

        assertThat(again.changed()).isZero();
        assertThat(published).isEmpty();
    }

    @Test
    void aJobWithoutTimeLeftGoesOnWithTheNextPage() {
        for (int day = 1; day <= 5; day++) {
            list.add(ListedCall.missed("C" + day, september(day)));
        }
        list.before(() -> clock.pass(Duration.ofSeconds(41)));

        Job begun = run("long", false);
        assertThat(begun.state()).isEqualTo(JobState.RUNNING);
        assertThat(published).extracting(BusEvent::detailType).endsWith("OlderCallsRequested");
        take(command("long"));
        take(command("long"));

        assertThat(jobs.find(account, "long").orElseThrow().examined()).isEqualTo(5);
        assertThat(told()).containsExactly("C1", "C2", "C3", "C4", "C5");
    }

    @Test
    void aJobThatWasKilledOnAPageTellsOfNoCallAnew() {
        for (int day = 1; day <= 4; day++) {
            list.add(ListedCall.missed("C" + day, september(day)));
        }
        run("killed", false, this::killedOnTheSecondPage);
        decide();
        list.before(() -> {});

        take(command("killed"));

        assertThat(told()).containsExactly("C3", "C4");
        Job job = jobs.find(account, "killed").orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.examined()).isEqualTo(4);
    }

    @Test
    void aPhoneSystemThatLetsNobodyInFailsTheJobForGood() {
        list.fails(RemoteFailure.of(Kind.NEEDS_RECONNECT, "key-refused"));

        Job job = run("refused", false);

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).contains(JobProblem.CALLS_NOT_LISTED);
    }

    @Test
    void whatPassesIsLeftToTheQueue() {
        list.add(ListedCall.missed("C1", september(1)));
        list.fails(RemoteFailure.of(Kind.UNAVAILABLE, "http-503"));
        begin("passing", false);

        assertThat(function().readCalls(Messages.batch(command("passing"))).getBatchItemFailures())
                .hasSize(1);
        take(command("passing"));

        assertThat(jobs.find(account, "passing").orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    private void killedOnTheSecondPage() {
        if (list.asked().size() == 1) {
            throw new IllegalStateException("killed");
        }
    }

    private Job run(String id, boolean dryRun) {
        begin(id, dryRun);
        take(command(id));
        return jobs.find(account, id).orElseThrow();
    }

    private void run(String id, boolean dryRun, Runnable before) {
        begin(id, dryRun);
        list.before(before);
        assertThat(function().readCalls(Messages.batch(command(id))).getBatchItemFailures())
                .hasSize(1);
    }

    private void begin(String id, boolean dryRun) {
        Map<String, String> request = Map.of(
                "source", SOURCE.value(),
                "from", FROM.toString(),
                "to", TO.toString(),
                "dryRun", Boolean.toString(dryRun),
                "actor", "admin");
        jobs.create(Job.waiting(id, account, "older-calls", request, clock.instant()));
    }

    private String command(String id) {
        return QueuedEvents.of(
                new JobCommand(account, id).event("rightful.admin", JobCommand.OLDER_CALLS_REQUESTED, clock.instant()));
    }

    private static Instant september(int day) {
        return FROM.plus(Duration.ofDays(day));
    }
}
