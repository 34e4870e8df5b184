package io.rightful.telephonysync;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.intake.Intake;
import io.rightful.ledger.call.KnownCalls;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Continuations;
import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.unsent.DurableBus;

import static org.assertj.core.api.Assertions.assertThat;

/** An account with one source, whose phone system lists calls. */
abstract class CallListFixture {
    static final SourceName SOURCE = new SourceName("rail");
    static final int RECEIVES = 6;
    private static final Duration KEPT = Duration.ofDays(30);

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final AtomicInteger started = new AtomicInteger();
    final TestClock clock = new TestClock();
    final MemoryCallList list = new MemoryCallList();
    final List<BusEvent> published = new ArrayList<>();
    final TableNames tables = new TableNames(DYNAMODB.prefix());
    final Jobs jobs = new Jobs(DYNAMODB.client(), tables);
    AccountId account;

    @BeforeEach
    void connect(TestInfo test) {
        account =
                new AccountId("a" + Digest.of(test.getTestMethod().orElseThrow().getName()));
        new Sources(DYNAMODB.client(), tables)
                .put(
                        new Source(
                                account,
                                SOURCE,
                                "callrail",
                                "door-" + account,
                                List.of("secret"),
                                "US",
                                ZoneOffset.UTC,
                                Optional.empty(),
                                SourceSettings.DEFAULT,
                                0),
                        Optional.empty());
    }

    ReadCalls function() {
        var client = DYNAMODB.client();
        Sources sources = new Sources(client, tables);
        Failures failures = new Failures(client, tables);
        BadRecords badRecords = new BadRecords(failures, clock);
        DurableBus bus = new DurableBus(published::add, new UnsentEvents(client, tables), clock, KEPT);
        Intake intake = new Intake(new Deliveries(client, tables), failures, bus, clock, KEPT);
        ListedCallIntake calls = new ListedCallIntake(new KnownCalls(client, tables), intake, clock);
        Duration budget = Duration.ofSeconds(40);
        CallReadingRuns runs = new CallReadingRuns(
                sources,
                new CallReadings(client, tables),
                source -> list,
                calls,
                published::add,
                clock,
                () -> "run-" + started.incrementAndGet(),
                budget);
        JobRuns jobRuns = new JobRuns(
                jobs,
                new Continuations(published::add, clock),
                badRecords,
                new Receives(Optional.of(RECEIVES)),
                clock,
                budget);
        return new ReadCalls(
                new Batch(Invocations.UNOBSERVED), runs, jobRuns, new OlderCallsWork(sources, source -> list, calls));
    }

    void read() {
        take(QueuedEvents.callsDue(account));
    }

    void take(String message) {
        assertThat(function().readCalls(Messages.batch(message)).getBatchItemFailures())
                .isEmpty();
    }

    /** The calls that were told of since, in order. */
    List<String> told() {
        return published.stream()
                .filter(event -> event.detailType().equals("CallCompleted"))
                .map(event -> event.detail().replaceFirst("(?s).*\"callId\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** What was told of is decided, as its own function does. */
    void decide() {
        CallDecisions decisions = new CallDecisions(DYNAMODB.client(), tables, clock);
        published.stream()
                .filter(event -> event.detailType().equals("CallCompleted"))
                .map(QueuedEvents::of)
                .forEach(event -> decisions.record(QueuedEvents.part(event)));
        published.clear();
    }

    /** Of the account's calls, deliveries and events, every item. */
    List<String> everything() {
        return Stream.of(tables.calls(), tables.deliveries())
                .flatMap(table -> DYNAMODB.client().scanPaginator(scan -> scan.tableName(table)).items().stream())
                .map(Object::toString)
                .filter(item -> item.contains(account.value() + "#"))
                .sorted()
                .toList();
    }

    Pull reading() {
        return new CallReadings(DYNAMODB.client(), tables).of(account, SOURCE).find();
    }

    static Instant at(int minute) {
        return TestClock.START.minus(Duration.ofMinutes(90)).plus(Duration.ofMinutes(minute));
    }
}
