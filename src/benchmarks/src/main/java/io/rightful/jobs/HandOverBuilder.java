package io.rightful.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.CallList;
import io.rightful.ledger.contact.ContactsOf;
import io.rightful.ledger.contact.HandOvers;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.workload.Workloads;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Continuations;
import io.rightful.wiring.job.JobRuns;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** The function as its container wires it, without the container. Its one invocation lasts as long as the work. */
public final class HandOverBuilder {
    private static final int PAGE = 500;

    private HandOverBuilder() {}

    public static HandOver of(DynamoDbClient client, TableNames tables, InstantSource clock) {
        Jobs jobs = new Jobs(client, tables);
        Workloads workloads = new Workloads(client, tables);
        Receivers receivers = new Receivers(new Users(client, tables), workloads, jobs, clock);
        ContactPages contacts = new ContactPages(
                new ContactsOf(client, tables), new HandOvers(client, tables, clock), receivers, clock, PAGE);
        CallPages calls =
                new CallPages(new CallList(client, tables), new CallDecisions(client, tables, clock), receivers);
        JobRuns runs = new JobRuns(
                jobs,
                new Continuations(event -> {}, clock),
                new BadRecords(new Failures(client, tables), clock),
                new Receives(Optional.empty()),
                clock,
                Duration.ofHours(1));
        HandOverWork work = new HandOverWork(contacts, calls, new Leftovers(contacts, calls, workloads), jobs);
        return new HandOver(new Batch(Invocations.UNOBSERVED), runs, work);
    }
}
