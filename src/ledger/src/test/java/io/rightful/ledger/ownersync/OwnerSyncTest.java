package io.rightful.ledger.ownersync;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.workload.Workloads;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

import static io.rightful.ledger.ownersync.Office.DESK;
import static io.rightful.ledger.ownersync.Office.MOBILE;
import static io.rightful.ledger.ownersync.Office.in;
import static io.rightful.ledger.ownersync.Office.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class OwnerSyncTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static Office office(String test, String... integrations) {
        return Office.of(DYNAMODB, test, integrations);
    }

    @Test
    void aLeadWhomNobodyHasMakesAContactOfItsOwner() {
        Office office = office("made", "one");

        SyncedLead synced = office.pulled("one", lead("7", "C-ann", DESK, "desk 12"));

        StoredContact made = office.made(DESK);
        assertThat(synced)
                .isEqualTo(new SyncedLead(Optional.of(made.contact().id()), Reason.SYNC_CRM_OWNER, List.of()));
        assertThat(office.owner(made.contact().id()))
                .isEqualTo(Sample.ann().id().value());
        assertThat(made.contact().phones()).containsExactly(DESK);
        assertThat(made.contact().name()).contains("Perpetua Lindqvist");
        assertThat(new Workloads(office.client(), office.tables())
                        .of(office.account(), Sample.ann().id())
                        .leads())
                .isEqualTo(1);
    }

    @Test
    void theCrmsOwnerTakesThePlaceOfTheOneBefore() {
        Office office = office("pulled", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.pulled("one", lead("7", "C-bob", DESK));

        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
        assertThat(office.history(contact))
                .extracting(AssignmentRecord::change, AssignmentRecord::cause, AssignmentRecord::evidence)
                .startsWith(
                        tuple(AssignmentChange.ASSIGNED, Cause.CRM, "crm/one/7"),
                        tuple(AssignmentChange.UNASSIGNED, Cause.CRM, "crm/one/7"));
        assertThat(office.sides(contact).get("one").isSettled()).isTrue();
    }

    @Test
    void whatIsNothingNewIsNotEvenLookedAt() {
        Office office = office("echo", "one");
        CrmLead lead = lead("7", "C-ann", DESK);
        office.pulled("one", lead);

        assertThat(office.sync().pulled(new IntegrationId("one"), List.of(lead, lead)))
                .isEmpty();
    }

    @Test
    void aChangeHereIsHandedBackUntilTheCrmHasTakenIt() {
        Office office = office("pushed", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.own(contact, Sample.bob());

        List<OwnerPush> pushes = office.sync().contact(contact, Map.of()).pushes();
        assertThat(pushes).isEqualTo(office.sync().contact(contact, Map.of()).pushes());
        assertThat(pushes)
                .extracting(push -> push.lead().value(), push -> CrmOwnerText.of(push.owner()))
                .containsExactly(tuple("7", "user:C-bob"));
        office.sync().pushed(pushes.get(0));
        assertThat(office.sync().contact(contact, Map.of()).pushes()).isEmpty();
        assertThat(office.sync().pulled(new IntegrationId("one"), List.of(lead("7", "C-bob", DESK))))
                .isEmpty();
    }

    @Test
    void whoeverWasSetInTheCrmSinceIsNotOverwritten() {
        Office office = office("human", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.own(contact, Sample.bob());

        SyncedLead synced = office.sync().contact(contact, Map.of(new IntegrationId("one"), lead("7", "#q", DESK)));

        assertThat(synced.pushes()).isEmpty();
        assertThat(office.owner(contact)).isEqualTo("#q");
        assertThat(office.problems("one")).containsExactly("7 CONFLICT sync-crm-wins");
    }

    @Test
    void whatTheCrmRefusesIsListedUntilItIsTaken() {
        Office office = office("refused", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.own(contact, Sample.bob());
        OwnerPush push = office.pulled("one", lead("7", "-", DESK)).pushes().get(0);

        office.sync().refused(push, Reason.SYNC_CRM_REFUSED);
        assertThat(office.problems("one")).containsExactly("7 SKIPPED sync-crm-refused");
        assertThat(office.pulled("one", lead("7", "-", DESK)).pushes()).isEmpty();
        office.own(contact, Sample.ann());
        office.sync().pushed(office.sync().contact(contact, Map.of()).pushes().get(0));
        assertThat(office.problems("one")).isEmpty();
    }

    @Test
    void anOwnerWhomNobodyHereIsLinkedToIsShownAsTheCrmNamesThemUntilThereIsALink() {
        Office office = office("unlinked", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-new", DESK));
        assertThat(office.owner(contact)).isEqualTo("?C-new");

        office.link("one", Sample.bob(), "C-new");
        SyncedLead synced = office.sync().contact(contact, Map.of());

        assertThat(synced.reason()).isEqualTo(Reason.SYNC_LINK_CHANGED);
        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void anOwnerWithoutALinkIsSkippedUntilThereIsOne() {
        Office office = office("skipped", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.change(contact, before -> before.ownedBy(OwnerByHand.set(before.owner(), Sample.id("u-none"))));

        assertThat(office.sync().contact(contact, Map.of()).pushes()).isEmpty();
        assertThat(office.problems("one")).containsExactly("7 SKIPPED sync-owner-not-in-crm");
        office.own(contact, Sample.bob());
        assertThat(office.sync().contact(contact, Map.of()).pushes()).hasSize(1);
        assertThat(office.problems("one")).isEmpty();
    }

    @Test
    void aLeadThatMayBeSeveralContactsIsListedAndTouchesNone() {
        Office office = office("shared", "one");
        ContactId one = office.add("one", DESK).id();
        office.add("other", MOBILE);

        assertThat(office.pulled("one", lead("7", "C-ann", DESK, MOBILE)).reason())
                .isEqualTo(Reason.SYNC_LEAD_AMBIGUOUS);
        assertThat(office.owner(one)).isEqualTo("nobody");
        assertThat(office.problems("one")).containsExactly("7 SKIPPED sync-lead-ambiguous");
    }

    @Test
    void aContactIsOneLeadOfACrm() {
        Office office = office("twice", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));

        assertThat(office.pulled("one", lead("8", "C-bob", DESK)).reason()).isEqualTo(Reason.SYNC_LEAD_TWICE);
        assertThat(office.owner(contact)).isEqualTo(Sample.ann().id().value());
        assertThat(office.problems("one")).containsExactly("8 SKIPPED sync-lead-twice");
    }

    @Test
    void aLeadThatTheCrmTurnsIntoAnotherGoesOnAsThatOne() {
        Office office = office("converted", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        CrmLead lead = lead("7", "C-ann", DESK);
        office.pulled("one", lead);
        office.pulled("one", in(lead, new LeadState.Converted(Optional.of(new CrmLeadId("003")))));
        office.pulled("one", lead("003", "C-bob"));

        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
        assertThat(office.sides(contact).get("one").lead()).isEqualTo(new CrmLeadId("003"));
        assertThat(office.pulled("one", in(lead, new LeadState.Deleted())).reason())
                .isEqualTo(Reason.SYNC_NOTHING_NEW);
        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
        assertThat(office.sides(contact).get("one").lead()).isEqualTo(new CrmLeadId("003"));
    }

    @Test
    void aLeadThatTheCrmDeletesLeavesItsOwnerHere() {
        Office office = office("deleted", "one");
        ContactId contact = office.add("perpetua", DESK).id();
        CrmLead lead = lead("7", "C-ann", DESK);
        office.pulled("one", lead);
        office.pulled("one", in(lead, new LeadState.Deleted()));

        assertThat(office.owner(contact)).isEqualTo(Sample.ann().id().value());
        assertThat(office.sides(contact)).isEmpty();
        office.pulled("one", lead("7", "C-bob", DESK));
        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void oneCrmsChangeIsHandedBackForTheOther() {
        Office office = office("two", "top", "low");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("top", lead("7", "C-ann", DESK));
        OwnerPush first = office.pulled("low", lead("L", "-", DESK)).pushes().get(0);
        office.sync().pushed(first);

        SyncedLead synced = office.pulled("low", lead("L", "C-bob", DESK));

        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
        assertThat(synced.pushes())
                .extracting(push -> push.integration().value())
                .containsExactly("top");
    }

    @Test
    void theLeadOfAContactThatWasMergedIsTheSurvivingOnes() {
        Office office = office("merged", "one");
        Contact former = office.add("former", DESK);
        Contact surviving = office.add("surviving", MOBILE);
        office.pulled("one", lead("7", "C-ann", DESK));
        office.edits()
                .merge(
                        office.account(),
                        former.id(),
                        surviving.id(),
                        ContactOccasion.byHand("admin", Reason.CONTACTS_MERGED));

        office.pulled("one", lead("7", "C-bob", DESK));

        assertThat(office.owner(surviving.id())).isEqualTo(Sample.bob().id().value());
        assertThat(office.sides(surviving.id())).containsOnlyKeys("one");
    }
}
