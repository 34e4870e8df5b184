package io.rightful.ledger.contact;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.ledger.Sample;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.history.Whom;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ContactRecordsTest {
    private static final AccountId ACCOUNT = Sample.account("records");
    private static final LeadOwner NOBODY = LeadOwner.NEVER_OWNED;
    private static final LeadOwner ANN = OwnerByHand.set(NOBODY, Sample.ann().id());
    private static final LeadOwner QUEUE = queue("q", OwnerCause.DEFAULT);
    private static final LeadOwner UNLINKED =
            new LeadOwner.Unlinked(new IntegrationId("one"), new CrmUserId("C-new"), Optional.empty());
    private static final Whom OF_ANN = new Whom.OfUser(Sample.ann().id());
    private static final Whom OF_QUEUE = new Whom.OfQueue("q");
    private static final Whom OF_UNLINKED = new Whom.OfCrmUser(new IntegrationId("one"), new CrmUserId("C-new"));

    @Test
    void everyChangeOfOwnerIsTold() {
        assertThat(records(NOBODY, ANN))
                .extracting(AssignmentRecord::change, AssignmentRecord::whom)
                .containsExactly(tuple(AssignmentChange.ASSIGNED, OF_ANN));
        assertThat(records(NOBODY, QUEUE))
                .extracting(AssignmentRecord::change, AssignmentRecord::whom)
                .containsExactly(tuple(AssignmentChange.ASSIGNED, OF_QUEUE));
        assertThat(records(QUEUE, NOBODY))
                .extracting(AssignmentRecord::change, AssignmentRecord::whom)
                .containsExactly(tuple(AssignmentChange.UNASSIGNED, OF_QUEUE));
        assertThat(records(QUEUE, UNLINKED))
                .extracting(AssignmentRecord::change, AssignmentRecord::whom)
                .containsExactly(
                        tuple(AssignmentChange.UNASSIGNED, OF_QUEUE), tuple(AssignmentChange.ASSIGNED, OF_UNLINKED));
        assertThat(records(UNLINKED, ANN))
                .extracting(AssignmentRecord::change, AssignmentRecord::whom)
                .containsExactly(
                        tuple(AssignmentChange.UNASSIGNED, OF_UNLINKED), tuple(AssignmentChange.ASSIGNED, OF_ANN));
        assertThat(records(QUEUE, queue("other", OwnerCause.CRM))).hasSize(2);
    }

    @Test
    void whatDoesNotChangeTheOwnerIsNotTold() {
        assertThat(records(QUEUE, queue("q", OwnerCause.CRM))).isEmpty();
        assertThat(records(NOBODY, new LeadOwner.None(Optional.of(Sample.MONDAY))))
                .isEmpty();
        assertThat(records(UNLINKED, UNLINKED)).isEmpty();
    }

    @Test
    void aRecordIsReadAsItWasWritten() {
        List.of(ANN, QUEUE, UNLINKED)
                .forEach(owner -> assertThat(records(NOBODY, owner))
                        .allSatisfy(record -> assertThat(HistoryItems.read(HistoryItems.item(ACCOUNT, record)))
                                .isEqualTo(record)));
    }

    private static LeadOwner queue(String id, OwnerCause cause) {
        return new LeadOwner.Queue(id, cause, Optional.empty());
    }

    private static List<AssignmentRecord> records(LeadOwner before, LeadOwner after) {
        Contact contact = Contact.unknown(new ContactId("perpetua"));
        return new ContactRecords(
                        ACCOUNT,
                        Cause.MANUAL,
                        "admin",
                        Sample.MONDAY,
                        Sample.MONDAY,
                        Reason.SET_BY_HAND,
                        HistoryItems.subject(contact.id()))
                .of(contact.ownedBy(before), contact.ownedBy(after), 0);
    }
}
