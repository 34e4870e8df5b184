package io.rightful.callcompleted;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

import static org.assertj.core.api.Assertions.assertThat;

/** A lead missed Dana's call, and a CRM says that it is hers. */
class SyncedOwnersTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId ID = new IntegrationId("crm");
    private static final Integration CRM = new Integration(ID, "hubspot", "CRM", 1, false, IntegrationSettings.DEFAULT);
    private static final CrmUserId DANA = new CrmUserId("C-dana");
    private static final String NUMBER = "+12025550171";
    private static final Instant NOW = Example.CLOCK.instant();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());

    private Example example(String account) {
        Example example = new Example(DYNAMODB.client(), tables, new AccountId(account)).danaIsHired();
        new Integrations(DYNAMODB.client(), tables).put(example.account(), CRM, Optional.empty());
        new CrmLinks(DYNAMODB.client(), tables).put(example.account(), ID, Example.DANA, DANA, Optional.empty());
        return example;
    }

    private void pull(Example example) {
        CrmLead lead = new CrmLead(
                new CrmLeadId("7"),
                new CrmOwner.OfUser(DANA),
                NOW,
                new LeadState.Open(),
                new TreeSet<>(Set.of(NUMBER)),
                new TreeSet<>(),
                Optional.empty());
        new OwnerSyncs(DYNAMODB.client(), tables, Example.CLOCK)
                .begin(example.account())
                .pulled(ID, List.of(lead));
    }

    private void misses(Example example, InstantSource clock) {
        String missed = example.answered("1", "Dana Whitfield")
                .replace("\"answered\"", "\"missed\"")
                .replace("\"talked\"", "\"rang\"");
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, clock);
        assertThat(Messages.failed(functions.callCompleted().callCompleted(Messages.batch(Example.event(missed)))))
                .isEmpty();
        assertThat(example.decision("1").responsible()).isEmpty();
    }

    private void decide(InstantSource clock, String body) {
        FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, clock);
        assertThat(Messages.failed(functions.decideWaiting().decideWaiting(Messages.batch(body))))
                .isEmpty();
    }

    @Test
    void theOwnerWhomASyncLearnsDecidesTheCallsThatWait() {
        Example example = example("learnt");
        misses(example, Example.CLOCK);
        pull(example);

        String subject = HistoryItems.subject(ContactKeys.idOf(example.account(), NUMBER));
        DYNAMODB.client().scan(scan -> scan.tableName(tables.assignmentHistory())).items().stream()
                .filter(item -> item.get("pk").s().startsWith("learnt"))
                .filter(item ->
                        item.containsKey("subject") && item.get("subject").s().equals(subject))
                .forEach(item -> decide(Example.CLOCK, Messages.streamRecord(item)));

        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }

    @Test
    void aCrmThatIsInStepAgainDecidesTheCallsOfTheMeantime() {
        Example example = example("back");
        OwnersKnown known = new OwnersKnown(DYNAMODB.client(), tables);
        pull(example);
        known.succeeded(example.account(), CRM, NOW.minus(CRM.settings().lagLimit()));
        misses(example, Example.CLOCK);

        known.succeeded(example.account(), CRM, NOW);
        decide(Example.CLOCK, """
                {"source":"rightful.lead-owner-sync","detail-type":"LeadOwnersKnown",
                "detail":{"account":"back","integration":"crm","at":"%s"}}
                """.formatted(NOW));

        assertThat(example.decision("1").responsible()).contains(Example.DANA);
    }
}
