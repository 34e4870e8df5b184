package io.rightful.callcompleted;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.CallList;
import io.rightful.ledger.call.LastAnswered;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Attendances;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.Schedule;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Continuations;
import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.metric.MetricWriter;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.trace.Tracing;

/**
 * The functions as their container wires them, on a client of the test's choice.
 *
 * @param budget how long an invocation works before it hands on
 */
public record FunctionsBuilder(
        DynamoDbClient client,
        TableNames tables,
        InstantSource clock,
        EventBus bus,
        Duration budget,
        Invocations invocations) {

    public static FunctionsBuilder on(DynamoDbClient client, TableNames tables, InstantSource clock) {
        return new FunctionsBuilder(client, tables, clock, event -> {}, Duration.ofMinutes(1), Invocations.UNOBSERVED);
    }

    public FunctionsBuilder handingOnTo(EventBus other) {
        return new FunctionsBuilder(client, tables, clock, other, budget, invocations);
    }

    public FunctionsBuilder withBudget(Duration other) {
        return new FunctionsBuilder(client, tables, clock, bus, other, invocations);
    }

    /** Takes what each invocation measured, under its function's name. */
    public FunctionsBuilder measuring(MetricWriter metrics) {
        return new FunctionsBuilder(client, tables, clock, bus, budget, new Invocations(metrics, Tracing.OFF));
    }

    public CallCompleted callCompleted() {
        return new CallCompleted(batch(), new Intake(decisions(), new Sources(client, tables), badRecords(), clock));
    }

    public MessageReceived messageReceived() {
        return new MessageReceived(
                batch(), new MessageIntake(new MessageDecisions(client, tables, clock), badRecords()));
    }

    public DecideWaiting decideWaiting() {
        StreamChanges changes = new StreamChanges(new Contacts(client, tables));
        WaitingWork work = new WaitingWork(new WaitingCalls(client, tables), decisions(), clock);
        return new DecideWaiting(batch(), changes, runs(), work);
    }

    public DecideRange decideRange() {
        return new DecideRange(batch(), runs(), new RangeWork(new CallList(client, tables), decisions()));
    }

    /** @param schedule what is put off */
    public LeadCallDue leadCallDue(Schedule schedule) {
        LeadCalls calls = new LeadCalls(
                new Contacts(client, tables),
                new LastAnswered(client, tables),
                new Attendances(client, tables),
                new Settings(client, tables),
                clock);
        LeadRetries retries = new LeadRetries(new RetryBookings(client, tables), calls, schedule, bus, clock);
        return new LeadCallDue(batch(), new LeadCallIntake(retries, calls, badRecords()));
    }

    private Batch batch() {
        return new Batch(invocations);
    }

    private CallDecisions decisions() {
        return new CallDecisions(client, tables, clock);
    }

    private JobRuns runs() {
        return new JobRuns(
                new Jobs(client, tables),
                new Continuations(bus, clock),
                badRecords(),
                new Receives(Optional.of(Messages.RECEIVES)),
                clock,
                budget);
    }

    private BadRecords badRecords() {
        return new BadRecords(new Failures(client, tables), clock);
    }
}
