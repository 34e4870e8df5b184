package io.rightful.leadownersync;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.integration.CrmRequestCounts;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.ownersync.LeadsAgain;
import io.rightful.ledger.ownersync.LeadsOfLinks;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.OwnersDue;
import io.rightful.ledger.table.TableNames;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** The functions as their container wires them, on a client and CRMs of the test's choice. */
public record SyncBuilder(
        DynamoDbClient client,
        TableNames tables,
        InstantSource clock,
        CrmConnector connector,
        EventBus bus,
        Duration budget) {
    static final int RECEIVES = 6;

    public static SyncBuilder on(
            DynamoDbClient client, TableNames tables, InstantSource clock, CrmConnector connector) {
        return new SyncBuilder(client, tables, clock, connector, event -> {}, Duration.ofSeconds(40));
    }

    SyncBuilder handingOnTo(EventBus other, Duration after) {
        return new SyncBuilder(client, tables, clock, connector, other, after);
    }

    public PullLeadOwners pullLeadOwners() {
        PullRuns runs = new PullRuns(
                new Integrations(client, tables),
                new Pulls(client, tables),
                new PullWork(
                        new OwnerSyncs(client, tables, clock),
                        new DuePushes(new OwnersDue(client, tables), new LeadsOfLinks(client, tables), clock),
                        new SkippedLeads(new LeadsAgain(client, tables)),
                        new KnownOwners(new OwnersKnown(client, tables), bus, clock)),
                connector,
                budgets(),
                bus,
                clock,
                () -> UUID.randomUUID().toString(),
                budget);
        return new PullLeadOwners(new Batch(Invocations.UNOBSERVED), badRecords(), runs);
    }

    public PushLeadOwners pushLeadOwners() {
        PushRun run = new PushRun(
                new Integrations(client, tables), new OwnerSyncs(client, tables, clock), connector, budgets());
        return new PushLeadOwners(
                Invocations.UNOBSERVED, badRecords(), run, new Receives(Optional.of(RECEIVES)), clock);
    }

    public SyncCrmUsers syncCrmUsers() {
        UserSync users =
                new UserSync(new Integrations(client, tables), new CrmUsers(client, tables), connector, budgets());
        return new SyncCrmUsers(new Batch(Invocations.UNOBSERVED), badRecords(), users);
    }

    private Budgets budgets() {
        return new Budgets(new CrmRequestCounts(client, tables), clock);
    }

    private BadRecords badRecords() {
        return new BadRecords(new Failures(client, tables), clock);
    }
}
