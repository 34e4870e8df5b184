package io.rightful.leadownersync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.table.TableNames;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCallsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    static IntegrationSettings recording() {
        return settings(true, Optional.empty());
    }

    private static IntegrationSettings settings(boolean recorded, Optional<MissedCalls> missedCalls) {
        return new IntegrationSettings(
                true,
                SyncDirection.BOTH,
                ConflictPolicy.CRM_WINS,
                false,
                recorded,
                missedCalls,
                Optional.empty(),
                Optional.empty(),
                Duration.ofHours(1),
                IntegrationSettings.DEFAULT.pullInterval(),
                Optional.empty());
    }

    private Calls calls(String account, boolean recorded, Optional<MissedCalls> missedCalls) {
        IntegrationSettings settings = settings(recorded, missedCalls);
        return Calls.of(DYNAMODB.client(), new TableNames(DYNAMODB.prefix()), account, settings);
    }

    private Calls calls(String account) {
        return calls(account, true, Optional.empty()).known();
    }

    private static Optional<CrmUserId> crmUser(String name) {
        return Optional.of(new CrmUserId("C-" + name));
    }

    @Test
    void aDecidedCallIsRecordedOnceAsItsAssignees() {
        Calls calls = calls("once");
        calls.answered("1", "Ann");
        assertThat(calls.told("1")).isEmpty();
        assertThat(calls.told("1")).isEmpty();

        assertThat(calls.book().written()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("rightful:generic:1");
            assertThat(record.lead()).isEqualTo(new CrmLeadId("7"));
            assertThat(record.owner()).isEqualTo(crmUser("Ann"));
            assertThat(record.number()).contains(Calls.NUMBER);
            assertThat(record.known()).isEmpty();
        });
        assertThat(calls.problems()).isEmpty();
        assertThat(calls.events()).isEmpty();
    }

    @Test
    void aLaterDecisionUpdatesTheSameRecord() {
        Calls calls = calls("later");
        calls.answered("1", "Ann");
        calls.told("1");
        calls.assigned("1", "Cleo");
        calls.told("1");

        assertThat(calls.book().written())
                .extracting(CallRecord::owner)
                .containsExactly(crmUser("Ann"), crmUser("Cleo"));
        assertThat(calls.book().last().known()).contains(new CallRecordId("record-1"));
    }

    @Test
    void whoeverTheCrmDoesNotKnowKeepsTheCallAndTheRecordIsTheLeadOwners() {
        Calls calls = calls("unknown");
        calls.answered("1", "Bob");
        calls.told("1");

        assertThat(calls.book().last().owner()).isEqualTo(crmUser("Cleo"));
    }

    @Test
    void missedCallsGoToWhomTheIntegrationSays() {
        Calls calls = calls("missed", true, Optional.of(new MissedCalls.ToUser(new UserId("Ann"))))
                .known();
        calls.missed("1");
        calls.told("1");

        assertThat(calls.book().last().owner()).isEqualTo(crmUser("Ann"));
    }

    @Test
    void missedCallsAreTheLeadOwnersAsOfTheCall() {
        Calls calls = calls("automatic");
        calls.missed("1");
        calls.told("1");

        assertThat(calls.book().last().owner()).isEqualTo(crmUser("Cleo"));
    }

    @Test
    void aCallOfNobodysLeadIsListedUntilItIsSomebodys() {
        Calls calls = calls("nobodys", true, Optional.empty());
        calls.answered("1", "Ann");
        assertThat(calls.told("1")).isEmpty();
        assertThat(calls.told("1")).isEmpty();
        assertThat(calls.problems()).containsExactly("call/generic/1 record-lead-unknown");

        calls.known();
        calls.told("1");
        assertThat(calls.book().written()).hasSize(1);
        assertThat(calls.problems()).isEmpty();
    }

    @Test
    void whatPassesIsTriedAgainLaterAndWhatDoesNotIsTheAdmins() {
        Calls calls = calls("failing");
        calls.answered("1", "Ann");
        calls.book().fails(RemoteFailure.limitReached("429", Calls.NOW.plus(Duration.ofHours(2))));
        assertThat(calls.told("1")).isEmpty();
        assertThat(calls.booked()).extracting(BusEvent::time).containsExactly(Calls.NOW.plus(Duration.ofHours(2)));
        calls.book().fails(RemoteFailure.of(RemoteFailure.Kind.FORBIDDEN, "INSUFFICIENT_ACCESS"));
        assertThat(calls.due()).isEmpty();
        assertThat(calls.problems()).containsExactly("call/generic/1 record-no-access");

        assertThat(calls.told("1")).isEmpty();
        assertThat(calls.book().written()).hasSize(1);
        assertThat(calls.problems()).isEmpty();
    }

    @Test
    void aCrmThatIsDownForDaysGivesTheCallToTheAdmin() {
        Calls calls = calls("down");
        calls.answered("1", "Ann");
        for (int attempt = 0; attempt <= CallRecordDue.ATTEMPTS; attempt++) {
            calls.book().fails(RemoteFailure.of(RemoteFailure.Kind.UNAVAILABLE, "503"));
        }
        calls.told("1");
        while (!calls.booked().isEmpty()) {
            assertThat(calls.due()).isEmpty();
        }

        assertThat(calls.book().written()).isEmpty();
        assertThat(calls.problems()).containsExactly("call/generic/1 record-out-of-reach");
    }

    @Test
    void ofAnErasedCallNothingIsTold() {
        Calls calls = calls("erased");
        calls.answered("1", "Ann");
        new CallDecisions(calls.client(), calls.tables(), Calls.CLOCK).erase(calls.key("1"), Occasion.WAITING);
        assertThat(calls.told("1")).isEmpty();

        assertThat(calls.book().written()).isEmpty();
    }

    @Test
    void onlyAccountsThatTellCallsPayForIt() {
        Calls told = calls("told");
        told.answered("1", "Ann");
        assertThat(told.isToBeTold("1")).isTrue();

        Calls untold = calls("untold", false, Optional.empty()).known();
        untold.answered("1", "Ann");
        assertThat(untold.isToBeTold("1")).isFalse();
        untold.told("1");
        assertThat(untold.book().written()).isEmpty();
        assertThat(untold.tellsTheBus().events()).isEmpty();
    }

    @Test
    void theBusIsToldOnceForEachDecision() {
        Calls calls = calls("bus", false, Optional.empty()).known().tellsTheBus();
        calls.answered("1", "Ann");
        assertThat(calls.isToBeTold("1")).isTrue();
        calls.told("1");
        calls.told("1");
        calls.assigned("1", "Cleo");
        calls.told("1");

        assertThat(calls.events())
                .extracting(event -> event.source() + " " + event.detailType())
                .isEqualTo(List.of("rightful.lead-owner-sync CallAssigned", "rightful.lead-owner-sync CallAssigned"));
        assertThat(calls.events().get(0).detail())
                .contains(
                        "\"outcome\":\"assigned\"", "\"assignee\":\"Ann\"", "\"handledBy\":[\"Ann\"]", "\"revision\":1")
                .doesNotContain(Calls.NUMBER, "Lee");
        assertThat(calls.events().get(1).detail()).contains("\"assignee\":\"Cleo\"", "\"revision\":2");
    }
}
