package io.rightful.leadownersync;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.rightful.crm.OwnerWrite;
import io.rightful.ledger.ownersync.LeadsAgain;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;

class SkippedLeadsTest extends PullFixture {
    @Test
    void aLeadOfTwoContactsIsLookedAtAgainOnceAnAdminHasPutThatRight() {
        ContactId first = agency.add("first", PHONE);
        ContactId second = agency.add("second", PHONE);
        crm.put("1", "C-ann", PHONE);
        pull("one");
        assertThat(agency.problems("one")).containsExactly("1 SKIPPED sync-lead-ambiguous");

        untilItIsNotReadAgain();
        agency.merge(second, first);
        pull("one");
        assertThat(agency.owner(first)).as("nobody has asked for it").isEmpty();
        lookAgain();
        pull("one");

        assertThat(agency.owner(first)).isEqualTo("C-ann");
        assertThat(agency.problems("one")).isEmpty();
    }

    @Test
    void anOwnerWhomTheCrmRefusedIsWrittenAgain() {
        crm.put("1", "C-ann", PHONE);
        pull("one");
        ContactId contact = agency.made(PHONE);
        crm.refusing(true);
        agency.own(contact, "bob");
        push(contact);
        assertThat(agency.problems("one")).containsExactly("1 SKIPPED sync-crm-refused");

        crm.refusing(false);
        pull("one");
        assertThat(crm.written()).as("nobody has asked for it").isEmpty();
        lookAgain();
        pull("one");

        assertThat(crm.written()).extracting(OwnerWrite::owner).containsExactly(MemoryCrm.of("C-bob"));
        assertThat(agency.problems("one")).isEmpty();
    }

    @Test
    void aSkippedLeadThatIsGoneIsNoProblemAnyMore() {
        agency.add("first", PHONE);
        agency.add("second", PHONE);
        crm.put("1", "C-ann", PHONE);
        pull("one");

        crm.delete("1");
        lookAgain();
        pull("one");

        assertThat(agency.problems("one")).isEmpty();
    }

    @Test
    void whatIsStillNotClearIsAskedOnceAndListedOn() {
        agency.add("first", PHONE);
        agency.add("second", PHONE);
        crm.put("1", "C-ann", PHONE);
        pull("one");
        lookAgain();
        crm.forgetRequests();

        pull("one");
        pull("one");

        assertThat(crm.requests()).isEqualTo(List.of("leads", "changes", "changes"));
        assertThat(agency.problems("one")).containsExactly("1 SKIPPED sync-lead-ambiguous");
    }

    /** What has changed lately is read once more in any case. */
    private void untilItIsNotReadAgain() {
        clock.pass(Duration.ofHours(1));
        pull("one");
    }

    private void lookAgain() {
        new LeadsAgain(agency.client(), agency.tables()).ask(agency.account(), new IntegrationId("one"));
    }
}
