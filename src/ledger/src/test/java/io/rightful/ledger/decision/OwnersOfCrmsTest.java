package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.OwnersKnown;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

/** A missed call of a lead whom a CRM gave to Bob. */
class OwnersOfCrmsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId ID = new IntegrationId("crm");
    private static final Integration CRM = new Integration(ID, "hubspot", "CRM", 1, false, IntegrationSettings.DEFAULT);
    private static final Instant NOW = Sample.TUESDAY;
    private static final Duration LAG = IntegrationSettings.DEFAULT.lagLimit();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Leads leads = new Leads(DYNAMODB.client(), tables);
    private final OwnersKnown known = new OwnersKnown(DYNAMODB.client(), tables);

    private AccountId account(String test) {
        AccountId account = leads.account("crm-" + test, false, Set.of());
        new Integrations(DYNAMODB.client(), tables).put(account, CRM, Optional.empty());
        new CrmLinks(DYNAMODB.client(), tables)
                .put(account, ID, Sample.bob().id(), new CrmUserId("C-bob"), Optional.empty());
        return account;
    }

    private void pull(AccountId account) {
        CrmLead lead = new CrmLead(
                new CrmLeadId("7"),
                new CrmOwner.OfUser(new CrmUserId("C-bob")),
                Sample.MONDAY,
                new LeadState.Open(),
                new TreeSet<>(Set.of(Leads.NUMBER)),
                new TreeSet<>(),
                Optional.empty());
        new OwnerSyncs(DYNAMODB.client(), tables, InstantSource.fixed(NOW))
                .begin(account)
                .pulled(ID, List.of(lead));
    }

    private CallDecisions at(Instant time) {
        return new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(time));
    }

    private StoredCall missed(AccountId account, Instant time) {
        return at(time).record(Ring.in(account, "1").from(Leads.NUMBER).missed())
                .stored()
                .orElseThrow();
    }

    private StoredCall again(AccountId account, Instant time) {
        CallKey call = new CallKey(account, Sample.SOURCE, "1");
        return at(time).decideAgain(call, Occasion.WAITING).stored().orElseThrow();
    }

    private static List<Reason> reasons(StoredCall call) {
        return call.decision().findings().trace().stream()
                .map(tried -> tried.reason())
                .toList();
    }

    private List<CallKey> waiting(AccountId account, WaitingFor lack) {
        return new WaitingCalls(DYNAMODB.client(), tables)
                .of(account, lack, Optional.empty(), 10)
                .items();
    }

    @Test
    void itIsTheOwnersWhomTheCrmNamedLast() {
        AccountId account = account("owner");
        known.begun(account, ID);
        pull(account);
        known.succeeded(account, CRM, NOW);

        StoredCall call = missed(account, NOW.plus(LAG).minusSeconds(1));

        assertThat(call.decision().responsible()).contains(Sample.bob().id());
        assertThat(call.decision().findings().lacks()).isEmpty();
    }

    @Test
    void whereTheCrmWasNotReadInTimeTheOwnerIsUnknownAndTheCallWaits() {
        AccountId account = account("lag");
        pull(account);
        known.succeeded(account, CRM, NOW);

        StoredCall call = missed(account, NOW.plus(LAG));

        assertThat(call.decision().responsible()).isEmpty();
        assertThat(reasons(call)).contains(Reason.LEAD_OWNER_UNKNOWN);
        assertThat(waiting(account, WaitingFor.owner(Leads.NUMBER))).hasSize(1);
        assertThat(waiting(account, WaitingFor.sync(Leads.NUMBER))).hasSize(1);

        Instant later = NOW.plus(LAG).plusSeconds(1);
        assertThat(known.succeeded(account, CRM, later)).isEqualTo(later);
        assertThat(again(account, later).decision().responsible())
                .contains(Sample.bob().id());
        assertThat(waiting(account, WaitingFor.sync(Leads.NUMBER))).isEmpty();
    }

    @Test
    void beforeTheFirstRunIsDoneNobodyKnowsTheOwner() {
        AccountId account = account("first");
        pull(account);
        known.begun(account, ID);

        assertThat(reasons(missed(account, NOW))).contains(Reason.LEAD_OWNER_UNKNOWN);

        known.succeeded(account, CRM, NOW);
        known.begun(account, ID);
        assertThat(again(account, NOW).decision().responsible())
                .contains(Sample.bob().id());
    }

    @Test
    void ownersAreKnownSinceTheLastBreak() {
        AccountId account = account("since");
        known.begun(account, ID);
        assertThat(known.succeeded(account, CRM, NOW)).isEqualTo(NOW);
        assertThat(known.succeeded(account, CRM, NOW.plusSeconds(300))).isEqualTo(NOW);
        Instant late = NOW.plusSeconds(300).plus(LAG);
        assertThat(known.succeeded(account, CRM, late)).isEqualTo(late);
    }

    @Test
    void aCallWaitsForWhatTheSyncLearns() {
        AccountId account = account("learnt");
        StoredCall before = missed(account, NOW);
        assertThat(before.decision().findings().lacks()).contains(WaitingFor.owner(Leads.NUMBER));

        pull(account);

        assertThat(again(account, NOW).decision().responsible())
                .contains(Sample.bob().id());
    }

    @Test
    void aCrmThatIsNotReadOrWasDisconnectedMakesNoOwnerUnknown() {
        AccountId account = account("gone");
        pull(account);
        known.begun(account, ID);
        new Integrations(DYNAMODB.client(), tables).delete(account, ID);

        assertThat(missed(account, NOW).decision().responsible())
                .contains(Sample.bob().id());
        assertThat(new Settings(DYNAMODB.client(), tables)
                        .find(account)
                        .value()
                        .crms()
                        .synced())
                .isEmpty();
    }

    @Test
    void anAccountsSettingsDoNotForgetItsCrms() {
        AccountId account = account("settings");
        Settings settings = new Settings(DYNAMODB.client(), tables);
        settings.put(account, AccountSettings.DEFAULT, Optional.empty());

        assertThat(settings.find(account).value().crms().synced()).containsExactly(ID);
    }
}
