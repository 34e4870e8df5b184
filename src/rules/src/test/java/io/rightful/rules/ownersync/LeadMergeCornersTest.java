package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.sync.SyncDirection;

import static io.rightful.rules.ownersync.SideBuilder.side;
import static io.rightful.rules.ownersync.Words.NOON;
import static org.assertj.core.api.Assertions.assertThat;

/** Where two rules meet. */
class LeadMergeCornersTest {
    @Test
    void theHighestRankedOfAllThatHaveChangedHoldsThoughAgainstTheOwnerHereItAloneHadLost() {
        LeadSync sync = merged(
                Words.here("bob/first-contact"),
                side().of("low", 2).agreed("C-ann").there("C-eve"),
                side().of("top", 1).agreed("none").there("C-ann").firstContactTakesOver());

        assertThat(texts(sync))
                .containsExactly(
                        "set ann/crm:top sync-higher-rank",
                        "push C-ann sync-higher-rank",
                        "agreed C-ann sync-higher-rank");
    }

    @Test
    void whoeverChangesTheirAccountInTheCrmStaysTheOwnerAndStaysContacted() {
        LeadOwner owner = new LeadOwner.User(
                Words.user("twin"),
                OwnerCause.CRM,
                Optional.empty(),
                true,
                Optional.of(NOON),
                Optional.of(new IntegrationId("one")));

        LeadSync sync = merged(owner, side().agreed("C-twin1").there("C-twin2"));

        assertThat(texts(sync)).containsExactly("mark twin/crm:one sync-crm-owner", "agreed C-twin2 sync-crm-owner");
        assertThat(sync.here().next()).contains(owner);
    }

    @Test
    void anOwnerByDefaultGivesWayToSomebodyButNotToNobody() {
        SideBuilder cleared =
                side().agreed("C-eve").there("-").by(ConflictPolicy.LATEST_WINS).changedAt(NOON.minusSeconds(600));

        assertThat(texts(merged(byDefault("bob"), cleared)))
                .containsExactly("keep sync-latest-wins", "push C-bob sync-latest-wins");
        assertThat(texts(merged(byDefault("bob"), cleared.there("C-ann"))))
                .containsExactly("set ann/crm:one sync-default-yields", "agreed C-ann sync-default-yields");
    }

    @Test
    void aCallInVainIsNoFirstContactThatTakesOver() {
        SideBuilder side = side().agreed("none").there("C-eve").firstContactTakesOver();

        assertThat(texts(merged(byDefault("bob"), side)))
                .containsExactly("set eve/crm:one sync-default-yields", "agreed C-eve sync-default-yields");
    }

    @Test
    void whereOnlyOneOfThemHasChangedPushOnlyOverwritesNothing() {
        SideBuilder side = side().agreed("C-ann").going(SyncDirection.PUSH_ONLY);

        assertThat(contested(merged(Words.here("bob"), side.there("C-ann")))).isEmpty();
        assertThat(contested(merged(Words.here("ann"), side.there("C-eve")))).isEmpty();
        assertThat(contested(merged(Words.here("bob"), side.there("C-eve")))).isPresent();
    }

    @Test
    void whatADeletedLeadLastSaidIsNoChange() {
        LeadSync sync =
                merged(Words.here("ann"), side().agreed("C-ann").there("C-bob").state(new LeadState.Deleted()));

        assertThat(texts(sync)).containsExactly("keep sync-nothing-new", "ended sync-lead-deleted");
    }

    @Test
    void anIntegrationThatHasNoSideOfTheLeadHasNoRankEither() {
        assertThat(texts(merged(
                        Words.here("ann/crm:gone"), side().agreed("C-bob").there("C-eve"))))
                .containsExactly("set eve/crm:one sync-crm-wins", "agreed C-eve sync-crm-wins");
    }

    private static LeadOwner byDefault(String user) {
        ContactedAt missed = new ContactedAt(NOON, new SourceName("ctm"), "1");
        return new LeadOwner.User(Words.user(user), OwnerCause.DEFAULT, Optional.of(missed), false, Optional.empty());
    }

    private static Optional<?> contested(LeadSync sync) {
        return sync.sides().get(new IntegrationId("one")).evidence().contested();
    }

    private static LeadSync merged(LeadOwner here, SideBuilder... sides) {
        Optional<Instant> changedAt = Optional.of(NOON);
        return LeadMerge.of(new LeadSyncQuestion(
                here, changedAt, Stream.of(sides).map(SideBuilder::build).toList(), Words.ACTIVE, Words.NOW));
    }

    private static List<String> texts(LeadSync sync) {
        return Stream.concat(
                        Stream.of(Words.text(sync.here())),
                        sync.sides().values().stream().map(Words::text))
                .toList();
    }
}
