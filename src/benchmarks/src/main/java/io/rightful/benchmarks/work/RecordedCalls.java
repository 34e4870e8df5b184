package io.rightful.benchmarks.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.table.Json;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

/** Answered calls of a lead are recorded in HubSpot: one search and one record each. */
public final class RecordedCalls implements Work {
    private static final IntegrationId HUBSPOT = new IntegrationId("hubspot");
    private static final String PHONE = "+12025550171";

    private final AccountId account;
    private final CallDecisions decisions;
    private final FakeHubSpot crm;
    private int answered;

    public RecordedCalls(Surroundings surroundings) {
        Database database = surroundings.database();
        this.account = surroundings.account();
        this.crm = surroundings.hubSpot();
        this.decisions = new CallDecisions(database.client(), database.tables(), Database.CLOCK);
        IntegrationSettings usual = IntegrationSettings.DEFAULT;
        IntegrationSettings recording = new IntegrationSettings(
                usual.syncLeadOwner(),
                usual.direction(),
                usual.conflictPolicy(),
                usual.firstContactTakesOver(),
                true,
                usual.missedCalls(),
                usual.defaultLeadOwner(),
                usual.installer(),
                usual.lagLimit(),
                usual.pullInterval(),
                usual.requestBudget());
        new Integrations(database.client(), database.tables())
                .put(account, new Integration(HUBSPOT, "hubspot", "HubSpot", 1, false, recording), Optional.empty());
        new CrmAccesses(database.client(), database.tables())
                .put(account, HUBSPOT, new AccessCredentials(crm.address(), "US", Map.of("key", "measured"), Map.of()));
        CrmLinks links = new CrmLinks(database.client(), database.tables());
        for (int user = 0; user < Surroundings.USERS; user++) {
            links.put(account, HUBSPOT, People.id(user), new CrmUserId("410000" + user), Optional.empty());
        }
        CrmLead lead = new CrmLead(
                new CrmLeadId("51001"),
                new CrmOwner.OfUser(new CrmUserId("4100000")),
                Database.CLOCK.instant(),
                new LeadState.Open(),
                new TreeSet<>(Set.of(PHONE)),
                new TreeSet<>(),
                Optional.empty());
        new OwnerSyncs(database.client(), database.tables(), Database.CLOCK)
                .begin(account)
                .pulled(HUBSPOT, List.of(lead));
    }

    @Override
    public Task next() {
        Ring ring = Ring.in(account, "recorded-" + answered).from(PHONE);
        CallKey call = decisions
                .record(ring.answeredBy(People.agent(answered++ % Surroundings.USERS)))
                .stored()
                .orElseThrow()
                .key();
        String change = Json.text(Map.of(
                "dynamodb",
                Map.of(
                        "SequenceNumber",
                        "1",
                        "Keys",
                        Map.of(
                                "pk", Map.of("S", CallItems.key(call).partition()),
                                "sk", Map.of("S", CallItems.key(call).sort())),
                        "NewImage",
                        Map.of())));
        long before = crm.records();
        return new Task(Events.queued(call.callId(), change), answer -> {
            Answers.noFailures(answer);
            Answers.demand(crm.records() == before + 1, call + " was not recorded");
        });
    }
}
