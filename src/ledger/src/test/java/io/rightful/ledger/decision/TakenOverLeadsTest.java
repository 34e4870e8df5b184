package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.sync.SyncDirection;

import static org.assertj.core.api.Assertions.assertThat;

/** Ann calls a lead whom the CRM gave to Bob. */
class TakenOverLeadsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId CRM = new IntegrationId("crm");

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Leads leads = new Leads(DYNAMODB.client(), tables);

    private AccountId account(String test, boolean firstContactTakesOver) {
        AccountId account = leads.account(test, true, Set.of());
        IntegrationSettings settings = new IntegrationSettings(
                true,
                SyncDirection.BOTH,
                ConflictPolicy.CRM_WINS,
                firstContactTakesOver,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Optional.empty());
        new Integrations(DYNAMODB.client(), tables)
                .put(account, new Integration(CRM, "hubspot", "CRM", 1, false, settings), Optional.empty());
        CrmLinks links = new CrmLinks(DYNAMODB.client(), tables);
        links.put(account, CRM, Sample.ann().id(), new CrmUserId("C-ann"), Optional.empty());
        links.put(account, CRM, Sample.bob().id(), new CrmUserId("C-bob"), Optional.empty());
        return account;
    }

    private void call(AccountId account) {
        new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY))
                .record(Ring.in(account, "1").from(Leads.NUMBER).answeredBy(Leads.ANN));
    }

    private SyncedLead pull(AccountId account) {
        CrmLead lead = new CrmLead(
                new CrmLeadId("7"),
                new CrmOwner.OfUser(new CrmUserId("C-bob")),
                Sample.MONDAY,
                new LeadState.Open(),
                new TreeSet<>(Set.of(Leads.NUMBER)),
                new TreeSet<>(),
                Optional.empty());
        return new OwnerSyncs(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY))
                .begin(account)
                .pulled(CRM, List.of(lead))
                .get(0);
    }

    @Test
    void theOrderInWhichCallAndOwnerComeToBeKnownDoesNotMatter() {
        AccountId callFirst = account("call-first", true);
        call(callFirst);
        List<CrmOwner> pushed =
                pull(callFirst).pushes().stream().map(push -> push.owner()).toList();
        AccountId ownerFirst = account("owner-first", true);
        pull(ownerFirst);
        call(ownerFirst);

        assertThat(List.of(leads.ownerId(callFirst), leads.ownerId(ownerFirst)))
                .containsOnly(Sample.ann().id().value());
        assertThat(pushed).containsExactly(new CrmOwner.OfUser(new CrmUserId("C-ann")));
        assertThat(new OwnerSyncs(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY))
                        .begin(ownerFirst)
                        .contact(ContactKeys.idOf(ownerFirst, Leads.NUMBER), Map.of())
                        .pushes())
                .hasSize(1);
    }

    @Test
    void withoutItTheCrmsOwnerStaysEitherWay() {
        AccountId callFirst = account("stays-call-first", false);
        call(callFirst);
        pull(callFirst);
        AccountId ownerFirst = account("stays-owner-first", false);
        pull(ownerFirst);
        call(ownerFirst);

        assertThat(List.of(leads.ownerId(callFirst), leads.ownerId(ownerFirst)))
                .containsOnly(Sample.bob().id().value());
    }
}
