package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.ledger.ownersync.Office.DESK;
import static io.rightful.ledger.ownersync.Office.NOW;
import static org.assertj.core.api.Assertions.assertThat;

class StatedLeadsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final EmailAddress EMAIL = new EmailAddress("perpetua@example.com");

    private static StatedLead lead(Optional<String> id, String owner, Instant changedAt, String... phones) {
        return new StatedLead(
                id.map(CrmLeadId::new),
                new CrmOwner.OfUser(new CrmUserId(owner)),
                changedAt,
                new TreeSet<>(List.of(phones)),
                new TreeSet<>());
    }

    @Test
    void aLeadWithoutAnIdentifierIsOneByItsNumber() {
        Office office = Office.of(DYNAMODB, "stated", "one");

        office.sync().stated(ONE, List.of(lead(Optional.empty(), "C-ann", NOW, DESK)));
        office.sync().stated(ONE, List.of(lead(Optional.empty(), "C-bob", NOW.plusSeconds(1), DESK)));

        ContactId made = office.made(DESK).contact().id();
        assertThat(office.owner(made)).isEqualTo(Sample.bob().id().value());
        assertThat(office.sides(made).get("one").lead().value())
                .startsWith("by-")
                .doesNotContain(DESK);
    }

    @Test
    void aLeadThatIsKnownByItsIdentifierMayBeNamedByItsNumberAlone() {
        Office office = Office.of(DYNAMODB, "either", "one");
        office.sync().stated(ONE, List.of(lead(Optional.of("7"), "C-ann", NOW, DESK)));

        office.sync().stated(ONE, List.of(lead(Optional.empty(), "C-bob", NOW, DESK)));

        ContactId made = office.made(DESK).contact().id();
        assertThat(office.owner(made)).isEqualTo(Sample.bob().id().value());
        assertThat(office.sides(made).get("one").lead()).isEqualTo(new CrmLeadId("7"));
    }

    @Test
    void whatIsOlderThanWhatIsKnownChangesNothing() {
        Office office = Office.of(DYNAMODB, "older", "one");
        office.sync().stated(ONE, List.of(lead(Optional.of("7"), "C-ann", NOW, DESK)));

        assertThat(office.sync().stated(ONE, List.of(lead(Optional.of("7"), "C-bob", NOW.minusSeconds(1), DESK))))
                .isEmpty();
        assertThat(office.owner(office.made(DESK).contact().id()))
                .isEqualTo(Sample.ann().id().value());
    }

    @Test
    void nothingNewIsPassedOver() {
        Office office = Office.of(DYNAMODB, "same", "one");
        List<StatedLead> leads = List.of(lead(Optional.of("7"), "C-ann", NOW, DESK));
        office.sync().stated(ONE, leads);

        assertThat(office.sync().stated(ONE, leads)).isEmpty();
    }

    @Test
    void aLeadWhoseOwnerCannotBeMadeOutIsListed() {
        Office office = Office.of(DYNAMODB, "unclear", "one");
        StatedLead lead = new StatedLead(
                Optional.empty(), new CrmOwner.Nobody(), NOW, new TreeSet<>(), new TreeSet<>(List.of(EMAIL)));

        office.sync().unclear(ONE, lead, Reason.STATED_OWNER_UNKNOWN);

        SyncProblems problems = new SyncProblems(DYNAMODB.client(), new TableNames(DYNAMODB.prefix()));
        assertThat(problems.list(office.account(), ONE, Optional.empty(), 10).items())
                .extracting(SyncProblem::reason)
                .containsExactly(Reason.STATED_OWNER_UNKNOWN);
    }
}
