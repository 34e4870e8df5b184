package io.rightful.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.intake.Redeliveries;
import io.rightful.ledger.call.CallList;
import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.contact.ContactsOf;
import io.rightful.ledger.contact.HandOvers;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryList;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.erasure.FailureErasures;
import io.rightful.ledger.erasure.KnownErasures;
import io.rightful.ledger.erasure.ReceivedErasures;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.ownersync.SideErasures;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.workload.Workloads;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Continuations;
import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** The functions as their container wires them, on a client of the test's choice. */
public record JobsBuilder(
        DynamoDbClient client, TableNames tables, InstantSource clock, EventBus bus, Duration budget, int page) {
    static final int RECEIVES = 6;
    static final int PAGE = 500;

    public static JobsBuilder on(DynamoDbClient client, TableNames tables, InstantSource clock) {
        return new JobsBuilder(client, tables, clock, event -> {}, Duration.ofMinutes(1), PAGE);
    }

    JobsBuilder withPages(int contacts) {
        return new JobsBuilder(client, tables, clock, bus, budget, contacts);
    }

    public JobsBuilder handingOnTo(EventBus other, Duration after) {
        return new JobsBuilder(client, tables, clock, other, after, page);
    }

    public HandOver handOver() {
        Jobs jobs = new Jobs(client, tables);
        Workloads workloads = new Workloads(client, tables);
        Receivers receivers = new Receivers(new Users(client, tables), workloads, jobs, clock);
        ContactPages contacts = new ContactPages(
                new ContactsOf(client, tables), new HandOvers(client, tables, clock), receivers, clock, page);
        CallPages calls =
                new CallPages(new CallList(client, tables), new CallDecisions(client, tables, clock), receivers);
        HandOverWork work = new HandOverWork(contacts, calls, new Leftovers(contacts, calls, workloads), jobs);
        return new HandOver(new Batch(Invocations.UNOBSERVED), runs(jobs), work);
    }

    public EraseContact eraseContact() {
        ContactErasures contacts = new ContactErasures(client, tables, clock);
        ErasurePages pages = new ErasurePages(
                contacts,
                new ReceivedErasures(client, tables, clock),
                new KnownErasures(client, tables, clock),
                new FailureErasures(client, tables),
                new RetryBookings(client, tables),
                new SideErasures(client, tables));
        ErasureWork work = new ErasureWork(contacts, pages);
        return new EraseContact(new Batch(Invocations.UNOBSERVED), runs(new Jobs(client, tables)), work);
    }

    public ReplayDeliveries replayDeliveries() {
        Redeliveries redeliveries = new Redeliveries(
                new Deliveries(client, tables), new Failures(client, tables), new Sources(client, tables), bus, clock);
        ReplayWork work = new ReplayWork(new DeliveryList(client, tables), redeliveries);
        return new ReplayDeliveries(new Batch(Invocations.UNOBSERVED), runs(new Jobs(client, tables)), work);
    }

    private JobRuns runs(Jobs jobs) {
        return new JobRuns(
                jobs,
                new Continuations(bus, clock),
                new BadRecords(new Failures(client, tables), clock),
                new Receives(Optional.of(RECEIVES)),
                clock,
                budget);
    }
}
