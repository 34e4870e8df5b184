package io.rightful.ledger.ownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Whom;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

import static io.rightful.ledger.ownersync.Office.DESK;
import static io.rightful.ledger.ownersync.Office.MOBILE;
import static io.rightful.ledger.ownersync.Office.NOW;
import static io.rightful.ledger.ownersync.Office.in;
import static io.rightful.ledger.ownersync.Office.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What becomes of a lead when something else has happened to it, or to its contact, since it was synced. */
class SyncAfterwardsTest {
    private static final IntegrationId ONE = new IntegrationId("one");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    @Test
    void theLeadOfAMergedContactGetsTheSurvivingOnesOwnerAtOnce() {
        Office office = office("merged-at-once");
        ContactId former = office.add("former", DESK).id();
        ContactId surviving = office.add("surviving", MOBILE).id();
        office.pulled("one", lead("7", "-", DESK));
        office.own(surviving, Sample.ann());
        merge(office, former, surviving);

        List<OwnerPush> pushes = office.sync().contact(former, Map.of()).pushes();

        assertThat(pushes)
                .extracting(OwnerPush::contact, push -> push.lead().value())
                .containsExactly(tuple(surviving, "7"));
        assertThat(office.sides(surviving)).containsOnlyKeys("one");
        assertThat(office.sides(former)).isEmpty();
    }

    @Test
    void aSecondLeadThatComesWithAMergeIsListed() {
        Office office = office("merged-twice");
        ContactId former = office.add("former", DESK).id();
        ContactId surviving = office.add("surviving", MOBILE).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.pulled("one", lead("8", "C-bob", MOBILE));
        merge(office, former, surviving);

        office.sync().contact(former, Map.of());

        assertThat(office.problems("one")).contains("7 SKIPPED sync-lead-twice");
        assertThat(office.sides(surviving).get("one").lead()).isEqualTo(new CrmLeadId("8"));
        assertThat(office.owner(surviving)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void whatIsListedOfALeadIsForgottenWhenTheCrmHasItNoMore() {
        Office office = office("gone");
        office.add("one", DESK);
        office.add("other", MOBILE);
        CrmLead lead = lead("7", "C-ann", DESK, MOBILE);
        office.pulled("one", lead);
        assertThat(office.problems("one")).containsExactly("7 SKIPPED sync-lead-ambiguous");

        office.pulled("one", in(lead, new LeadState.Deleted()));

        assertThat(office.problems("one")).isEmpty();
    }

    @Test
    void whatIsListedOfALeadIsForgottenWhenItIsClearWhoseItIs() {
        Office office = office("clear");
        ContactId one = office.add("one", DESK).id();
        ContactId other = office.add("other", MOBILE).id();
        office.pulled("one", lead("7", "C-ann", DESK, MOBILE));
        merge(office, other, one);

        office.pulled("one", lead("7", "C-ann", DESK, MOBILE));

        assertThat(office.problems("one")).isEmpty();
        assertThat(office.owner(one)).isEqualTo(Sample.ann().id().value());
    }

    @Test
    void ofALeadThatIsStatedTwiceTheLaterStatementCountsWhicheverComesFirst() {
        Office office = office("stated-twice");
        ContactId contact = office.add("perpetua", DESK).id();

        office.sync()
                .pulled(
                        ONE,
                        List.of(at(lead("7", "C-bob", DESK), NOW), at(lead("7", "C-ann", DESK), NOW.minusSeconds(9))));

        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void anEditOfAnythingElseDoesNotMakeTheCrmsOwnerTheLaterOne() {
        Office office = office("latest");
        latestWins(office);
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", at(lead("7", "C-ann", DESK), NOW.minus(Duration.ofHours(3))));
        office.own(contact, Sample.bob());
        CrmLead other = lead("7", "#q", DESK);
        assertThat(office.pulled("one", at(other, NOW.minus(Duration.ofHours(1))))
                        .reason())
                .isEqualTo(Reason.SYNC_LATEST_WINS);
        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());

        SyncedLead edited = office.pulled("one", at(other, NOW.plus(Duration.ofHours(1))));

        assertThat(office.owner(contact)).isEqualTo(Sample.bob().id().value());
        assertThat(edited.pushes()).hasSize(1);
    }

    @Test
    void anIntegrationThatDoesNotSyncOwnersMakesNoContact() {
        Office office = office("off");

        assertThat(office.sync().pulled(new IntegrationId("another"), List.of(lead("7", "C-ann", DESK))))
                .isEmpty();
        assertThat(new Contacts(office.client(), office.tables())
                        .find(office.account(), ContactKeys.idOf(office.account(), DESK)))
                .isEmpty();
    }

    @Test
    void whatWasWrittenToALeadSaysNothingOfTheOneItHasBecome() {
        Office office = office("written-before");
        ContactId contact = office.add("perpetua", DESK).id();
        CrmLead lead = lead("7", "C-ann", DESK);
        office.pulled("one", lead);
        office.own(contact, Sample.bob());
        OwnerPush push = office.sync().contact(contact, Map.of()).pushes().get(0);
        office.pulled("one", in(lead, new LeadState.Converted(Optional.of(new CrmLeadId("003")))));

        office.sync().pushed(push);

        assertThat(office.sides(contact).get("one").lead()).isEqualTo(new CrmLeadId("003"));
        assertThat(CrmOwnerText.of(office.sides(contact).get("one").there())).isEqualTo("user:C-ann");
    }

    @Test
    void aLeadThatIsMergedIntoAnotherContactsIsThatOnesAlone() {
        Office office = office("merged-into-another");
        ContactId one = office.add("one", DESK).id();
        ContactId other = office.add("other", MOBILE).id();
        CrmLead lead = lead("7", "C-ann", DESK);
        office.pulled("one", lead);
        office.pulled("one", lead("8", "C-bob", MOBILE));

        office.pulled("one", in(lead, new LeadState.Merged(Optional.of(new CrmLeadId("8")))));

        assertThat(office.sides(one)).isEmpty();
        assertThat(office.sides(other).get("one").lead()).isEqualTo(new CrmLeadId("8"));
        assertThat(office.owner(one)).isEqualTo(Sample.ann().id().value());
    }

    @Test
    void aLeadLeftToTheDefaultQueueIsWrittenToTheCrmThatHasIt() {
        Office office = office("default-queue");
        new CrmUsers(office.client(), office.tables())
                .put(office.account(), ONE, List.of(), List.of(new ListedCrmQueue("q", "Desk", true)));
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "-", DESK));
        office.change(
                contact, before -> before.ownedBy(new LeadOwner.Queue("q", OwnerCause.DEFAULT, Optional.empty())));

        assertThat(office.history(contact)).extracting(AssignmentRecord::whom).containsExactly(new Whom.OfQueue("q"));
        assertThat(office.sync().contact(contact, Map.of()).pushes())
                .extracting(push -> CrmOwnerText.of(push.owner()))
                .containsExactly("queue:q");
    }

    private static Office office(String test) {
        return Office.of(DYNAMODB, test, "one");
    }

    private static CrmLead at(CrmLead lead, Instant changed) {
        return new CrmLead(lead.id(), lead.owner(), changed, lead.state(), lead.phones(), lead.emails(), lead.name());
    }

    private static void merge(Office office, ContactId former, ContactId surviving) {
        office.edits()
                .merge(office.account(), former, surviving, ContactOccasion.byHand("admin", Reason.CONTACTS_MERGED));
    }

    private static void latestWins(Office office) {
        Integrations integrations = new Integrations(office.client(), office.tables());
        Integration integration =
                integrations.find(office.account(), ONE).orElseThrow().value();
        IntegrationSettings usual = integration.settings();
        IntegrationSettings latest = new IntegrationSettings(
                usual.syncLeadOwner(),
                usual.direction(),
                ConflictPolicy.LATEST_WINS,
                usual.firstContactTakesOver(),
                usual.callRecords(),
                usual.missedCalls(),
                usual.defaultLeadOwner(),
                usual.installer(),
                usual.lagLimit(),
                usual.pullInterval(),
                usual.requestBudget());
        integrations.put(office.account(), integration.withSettings(latest), Optional.empty());
    }
}
