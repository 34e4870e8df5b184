package io.rightful.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.TableSearch;
import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.Told;
import io.rightful.ledger.callrecord.WrittenCall;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.OwnersDue;
import io.rightful.ledger.ownersync.SyncProblems;
import io.rightful.ledger.ownersync.SyncedLead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.jobs.Person.ANN;
import static org.assertj.core.api.Assertions.assertThat;

/** Perpetua is a lead in a CRM too, which has her calls. */
class ErasedLeadTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId CRM = new IntegrationId("crm");
    private static final String LEAD = "lead-of-perpetua";
    private static final String RECORD = "record-of-perpetua";

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Office office = new Office(DYNAMODB.client(), tables, new AccountId("erased-lead"));
    private final CallRecords records = new CallRecords(DYNAMODB.client(), tables);

    @Test
    void nothingIsLeftOfHerAsALeadAndTheCrmDoesNotBringHerBack() {
        office.hire(ANN);
        new Integrations(DYNAMODB.client(), tables)
                .put(
                        office.account(),
                        new Integration(CRM, "hubspot", "CRM", 1, false, IntegrationSettings.DEFAULT),
                        Optional.empty());
        Person person = new Person(office);
        ContactId her = person.becomesKnown();
        assertThat(pulled(lead(new CrmOwner.OfQueue("gone"))).contact()).contains(her);
        pulled(lead(new CrmOwner.Nobody()));
        recorded(office.key("1"));
        WrittenCall before = records.find(office.key("2"), Told.crm(CRM));
        records.skip(office.key("2"), CRM, before, Reason.RECORD_REFUSED, Office.NOW);
        assertThat(found()).hasSizeGreaterThan(1);
        assertThat(problems()).isPositive();

        erase(her);

        assertThat(found()).isEmpty();
        assertThat(problems()).isZero();
        assertThat(new OwnersDue(DYNAMODB.client(), tables)
                        .page(office.account(), CRM, Optional.empty(), 10)
                        .items())
                .isEmpty();
        assertThat(pulled(lead(new CrmOwner.OfQueue("another"))).reason()).isEqualTo(Reason.LEAD_ERASED);
        assertThat(new TableSearch(DYNAMODB.client(), tables.prefix()).find(Person.WORDS))
                .isEmpty();
    }

    private void recorded(CallKey call) {
        Told place = Told.crm(CRM);
        WrittenCall claimed = records.claim(call, place, records.find(call, place), Office.NOW, Duration.ofMinutes(1))
                .orElseThrow();
        assertThat(records.claim(call, place, records.find(call, place), Office.NOW, Duration.ofMinutes(1)))
                .isEmpty();
        records.told(call, place, claimed, "content", Optional.of(RECORD));
        assertThat(records.find(call, place).says("content")).isTrue();
    }

    private SyncedLead pulled(CrmLead lead) {
        return new OwnerSyncs(DYNAMODB.client(), tables, Office.CLOCK)
                .begin(office.account())
                .pulled(CRM, List.of(lead))
                .get(0);
    }

    private static CrmLead lead(CrmOwner owner) {
        return new CrmLead(
                new CrmLeadId(LEAD),
                owner,
                Office.NOW,
                new LeadState.Open(),
                new TreeSet<>(Set.of(Person.PHONE)),
                new TreeSet<>(EmailAddress.of(Person.EMAIL).stream().toList()),
                Optional.of(Person.NAME));
    }

    private void erase(ContactId contact) {
        office.askToErase("job", contact);
        EraseContact function =
                JobsBuilder.on(DYNAMODB.client(), tables, Office.CLOCK).eraseContact();
        for (int time = 0; time < 100 && office.job("job").state() != JobState.DONE; time++) {
            function.eraseContact(office.erasureDue("job"));
        }
        assertThat(office.job("job").state()).isEqualTo(JobState.DONE);
    }

    private int problems() {
        return new SyncProblems(DYNAMODB.client(), tables)
                .list(office.account(), CRM, Optional.empty(), 10)
                .items()
                .size();
    }

    /** Of history stays by which of the CRM's leads an owner came: an id. */
    private List<String> found() {
        return new TableSearch(DYNAMODB.client(), tables.prefix())
                .find(List.of(LEAD, RECORD)).stream()
                        .filter(found -> !found.startsWith(tables.assignmentHistory()))
                        .toList();
    }
}
