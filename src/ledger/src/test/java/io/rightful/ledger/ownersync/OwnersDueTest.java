package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.IntegrationId;

import static io.rightful.ledger.ownersync.Office.DESK;
import static io.rightful.ledger.ownersync.Office.NOW;
import static io.rightful.ledger.ownersync.Office.lead;
import static org.assertj.core.api.Assertions.assertThat;

/** What is to be written to a CRM is kept until it is there, and written by one run at a time. */
class OwnersDueTest {
    private static final IntegrationId ONE = new IntegrationId("one");
    private static final Instant LATER = NOW.plus(OwnerDue.LEASE);

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private record Lead(Office office, ContactId contact) {
        static Lead ownedHere(String test) {
            Office office = Office.of(DYNAMODB, test, "one");
            ContactId contact = office.add("perpetua", DESK).id();
            office.pulled("one", lead("7", "C-ann", DESK));
            office.own(contact, Sample.bob());
            return new Lead(office, contact);
        }

        List<OwnerPush> kept() {
            return office.sync().contact(contact, Map.of()).pushes();
        }

        List<OwnerPush> taken(Instant at, CrmLead... fresh) {
            Map<IntegrationId, CrmLead> read = fresh.length == 0 ? Map.of() : Map.of(ONE, fresh[0]);
            return office.sync(at).take(contact, read, Set.of(ONE)).pushes();
        }

        List<ContactId> due() {
            return new OwnersDue(office.client(), office.tables())
                    .page(office.account(), ONE, Optional.empty(), 10)
                    .items();
        }
    }

    @Test
    void anOwnerIsDueFromItsDecisionUntilTheCrmHasTakenIt() {
        Lead lead = Lead.ownedHere("due");
        assertThat(lead.due()).isEmpty();
        lead.kept();
        assertThat(lead.due()).containsExactly(lead.contact());

        PushEnd end = lead.office().sync().pushed(lead.taken(NOW).get(0));

        assertThat(end).isEqualTo(PushEnd.DONE);
        assertThat(lead.due()).isEmpty();
        assertThat(lead.office().sides(lead.contact()).get("one").isSettled()).isTrue();
    }

    @Test
    void nobodyElseWritesWhatIsBeingWritten() {
        Lead lead = Lead.ownedHere("taken");

        assertThat(lead.taken(NOW)).hasSize(1);
        assertThat(lead.kept()).isEmpty();
        assertThat(lead.taken(NOW)).isEmpty();
        assertThat(lead.taken(LATER)).hasSize(1);
    }

    @Test
    void whoeverWroteWhileTheOwnerChangedLooksAgain() {
        Lead lead = Lead.ownedHere("changed");
        OwnerPush bob = lead.taken(NOW).get(0);
        lead.office().own(lead.contact(), Sample.ann());
        assertThat(lead.kept()).isEmpty();

        assertThat(lead.office().sync().pushed(bob)).isEqualTo(PushEnd.LOOK_AGAIN);

        List<OwnerPush> ann = lead.taken(NOW, lead("7", "C-bob", DESK));
        assertThat(ann).extracting(push -> CrmOwnerText.of(push.owner())).containsExactly("user:C-ann");
        assertThat(lead.office().sync().pushed(ann.get(0))).isEqualTo(PushEnd.DONE);
        assertThat(lead.due()).isEmpty();
        assertThat(lead.office().problems("one")).isEmpty();
    }

    @Test
    void whatWasWrittenBeforeARunDiedIsNoEditOfTheCrms() {
        Lead lead = Lead.ownedHere("died");
        lead.taken(NOW);
        lead.office().own(lead.contact(), Sample.ann());

        List<OwnerPush> ann = lead.taken(LATER, lead("7", "C-bob", DESK));

        assertThat(ann).extracting(push -> CrmOwnerText.of(push.owner())).containsExactly("user:C-ann");
        assertThat(lead.office().owner(lead.contact()))
                .isEqualTo(Sample.ann().id().value());
    }

    @Test
    void whatIsThereAlreadyIsNotDue() {
        Lead lead = Lead.ownedHere("there");
        lead.taken(NOW);

        assertThat(lead.taken(LATER, lead("7", "C-bob", DESK))).isEmpty();
        assertThat(lead.due()).isEmpty();
    }

    @Test
    void whatIsPutOffMayBeTakenAtOnce() {
        Lead lead = Lead.ownedHere("put off");
        lead.office().sync().postponed(lead.taken(NOW).get(0));

        assertThat(lead.due()).hasSize(1);
        assertThat(lead.taken(NOW)).hasSize(1);
    }

    @Test
    void whatTheCrmRefusesIsDueNoMoreUntilTheLeadIsTouched() {
        Lead lead = Lead.ownedHere("refused");
        lead.office().sync().refused(lead.taken(NOW).get(0), Reason.SYNC_CRM_REFUSED);

        assertThat(lead.due()).isEmpty();
        assertThat(lead.kept()).isEmpty();
        CrmLead same = lead("7", "C-ann", DESK);
        CrmLead touched =
                new CrmLead(same.id(), same.owner(), NOW, same.state(), same.phones(), same.emails(), same.name());
        assertThat(lead.office().pulled("one", same).pushes()).isEmpty();
        assertThat(lead.office().pulled("one", touched).pushes()).hasSize(1);
    }
}
