package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.Meter;
import io.rightful.dynamodb.Usage;
import io.rightful.ledger.Sample;
import io.rightful.ledger.integration.ChangedLink;
import io.rightful.ledger.integration.ChangedLinks;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;

import static io.rightful.ledger.ownersync.Office.DESK;
import static io.rightful.ledger.ownersync.Office.MOBILE;
import static io.rightful.ledger.ownersync.Office.NOW;
import static io.rightful.ledger.ownersync.Office.lead;
import static org.assertj.core.api.Assertions.assertThat;

class LeadsOfLinksTest {
    private static final IntegrationId ONE = new IntegrationId("one");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    @Test
    void leadsOfSomebodyOfTheCrmBecomeTheirsWhenTheyAreLinked() {
        Office office = office("linked");
        ContactId shown = office.add("shown", DESK).id();
        ContactId other = office.add("other", MOBILE).id();
        office.pulled("one", lead("7", "C-new", DESK));
        office.pulled("one", lead("8", "C-else", MOBILE));

        office.link("one", Sample.bob(), "C-new");

        assertThat(due(office)).containsExactly(shown);
        assertThat(office.sync().contact(shown, Map.of()).reason()).isEqualTo(Reason.SYNC_LINK_CHANGED);
        assertThat(office.owner(shown)).isEqualTo(Sample.bob().id().value());
        assertThat(office.owner(other)).isEqualTo("?C-else");
    }

    @Test
    void leadsOfAUserComeDueWhenTheirLinkEndsAndAreShownAsTheCrmNamesThem() {
        Office office = office("unlinked");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));

        new CrmLinks(office.client(), office.tables())
                .delete(office.account(), ONE, Sample.ann().id(), Optional.empty());

        assertThat(due(office)).containsExactly(contact);
        office.sync().contact(contact, Map.of());
        assertThat(office.owner(contact)).isEqualTo("?C-ann");
    }

    @Test
    void leadsOfBothComeDueWhenALinkGoesFromOneToTheOther() {
        Office office = office("moved");
        ContactId hers = office.add("hers", DESK).id();
        ContactId his = office.add("his", MOBILE).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        office.own(his, Sample.bob());

        office.link("one", Sample.bob(), "C-ann");

        assertThat(due(office)).containsExactlyInAnyOrder(hers, his);
        office.sync().contact(hers, Map.of());
        assertThat(office.owner(hers)).isEqualTo(Sample.bob().id().value());
    }

    @Test
    void aLinkIsLookedAtTwiceAndThenForgottenUnlessItChangesAgain() {
        Office office = office("looks");
        ChangedLinks changes = new ChangedLinks(office.client(), office.tables());
        office.link("one", Sample.bob(), "C-new");
        look(office, () -> true);
        assertThat(changes.list(office.account(), ONE))
                .extracting(ChangedLink::crmUser)
                .contains(new CrmUserId("C-new"));
        office.link("one", Sample.ann(), "C-new");
        look(office, () -> true);
        assertThat(changes.list(office.account(), ONE)).isNotEmpty();
        look(office, () -> true);
        assertThat(changes.list(office.account(), ONE)).isEmpty();
    }

    @Test
    void whatThereWasNoTimeForGoesOnWithTheNextRun() {
        Office office = office("time");
        List<ContactId> shown = IntStream.range(0, 3)
                .mapToObj(number ->
                        office.add("c" + number, "+1202555015" + number).id())
                .toList();
        IntStream.range(0, 3)
                .forEach(number -> office.pulled("one", lead("l" + number, "C-new", "+1202555015" + number)));
        office.link("one", Sample.bob(), "C-new");
        IntStream.range(0, 6).forEach(run -> {
            AtomicInteger pages = new AtomicInteger(1);
            look(office, () -> pages.getAndDecrement() > 0);
        });
        assertThat(due(office)).containsAll(shown);
    }

    @Test
    void aCrmUserWhoComesBackMakesTheirLeadsComeDue() {
        Office office = office("back");
        ContactId contact = office.add("perpetua", DESK).id();
        office.own(contact, Sample.ann());
        CrmUsers users = new CrmUsers(office.client(), office.tables());
        users.put(office.account(), ONE, List.of(listed(false)), List.of());
        look(office, () -> true);
        look(office, () -> true);
        assertThat(new ChangedLinks(office.client(), office.tables()).list(office.account(), ONE))
                .isEmpty();

        users.put(office.account(), ONE, List.of(listed(true)), List.of());

        assertThat(due(office)).containsExactly(contact);
    }

    @Test
    void aLinkThatIsToEndMakesItsLeadsComeDueWhenItDoes() {
        Office office = office("later");
        ContactId contact = office.add("perpetua", DESK).id();
        office.pulled("one", lead("7", "C-ann", DESK));
        Instant end = NOW.plusSeconds(3600);
        new CrmLinks(office.client(), office.tables())
                .delete(office.account(), ONE, Sample.ann().id(), Optional.of(end));
        OwnersDue due = new OwnersDue(office.client(), office.tables());
        due(office);
        due(office);
        due.forget(office.account(), ONE, contact);

        assertThat(due(office)).isEmpty();
        look(office, end, () -> true);

        assertThat(due(office)).containsExactly(contact);
        look(office, end, () -> true);
        assertThat(new ChangedLinks(office.client(), office.tables()).list(office.account(), ONE))
                .isEmpty();
    }

    @Test
    void whereNoLinkHasChangedOneRequestIsMade() {
        Office office = office("cost");
        look(office, () -> true);
        look(office, () -> true);
        Meter meter = new Meter();
        try (DynamoDbClient client = DYNAMODB.server().client(meter)) {
            Usage usage = meter.measure(() -> look(office.over(client), () -> true));
            assertThat(usage.requests()).containsExactly("Query");
        }
    }

    private static Office office(String test) {
        Office office = Office.of(DYNAMODB, "links-" + test, "one");
        look(office, () -> true);
        look(office, () -> true);
        return office;
    }

    private static ListedCrmUser listed(boolean active) {
        return new ListedCrmUser(new CrmUserId("C-ann"), "Ann", Optional.empty(), Optional.empty(), active);
    }

    private static void look(Office office, BooleanSupplier lasts) {
        look(office, NOW, lasts);
    }

    private static void look(Office office, Instant at, BooleanSupplier lasts) {
        new LeadsOfLinks(office.client(), office.tables()).comeDue(office.account(), ONE, at, lasts);
    }

    private static Set<ContactId> due(Office office) {
        look(office, () -> true);
        return new TreeSet<>(new OwnersDue(office.client(), office.tables())
                .page(office.account(), ONE, Optional.empty(), 100)
                .items());
    }
}
