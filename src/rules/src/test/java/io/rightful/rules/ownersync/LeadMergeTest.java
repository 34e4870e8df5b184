package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerChange;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.sync.SyncDirection;

import static io.rightful.rules.ownersync.SideBuilder.side;
import static io.rightful.rules.ownersync.Words.NOON;
import static org.assertj.core.api.Assertions.assertThat;

class LeadMergeTest {
    private static LeadSync merged(String here, SideBuilder... sides) {
        return merged(Words.here(here), Optional.of(NOON), sides);
    }

    private static LeadSync merged(LeadOwner here, Optional<Instant> changedAt, SideBuilder... sides) {
        return LeadMerge.of(new LeadSyncQuestion(
                here, changedAt, Stream.of(sides).map(SideBuilder::build).toList(), Words.ACTIVE, Words.NOW));
    }

    private static List<String> texts(LeadSync sync) {
        return Stream.concat(
                        Stream.of(Words.text(sync.here())),
                        sync.sides().values().stream().map(Words::text))
                .toList();
    }

    private static SideBuilder conflict(ConflictPolicy policy) {
        return side().agreed("C-ann").there("C-eve").by(policy);
    }

    @Test
    void theFirstContactWinsWhereThePolicySaysSo() {
        assertThat(texts(merged("bob/first-contact", conflict(ConflictPolicy.FIRST_CONTACT_WINS))))
                .containsExactly("keep sync-first-contact-wins", "push C-bob sync-first-contact-wins");
        assertThat(texts(merged("bob", conflict(ConflictPolicy.FIRST_CONTACT_WINS))))
                .containsExactly("set eve/crm:one sync-crm-wins", "agreed C-eve sync-crm-wins");
    }

    @Test
    void theLaterOneWinsButForFiveMinutes() {
        SideBuilder side = conflict(ConflictPolicy.LATEST_WINS);

        assertThat(texts(merged("bob", side.changedAt(NOON.minusSeconds(301)))))
                .containsExactly("keep sync-latest-wins", "push C-bob sync-latest-wins");
        assertThat(texts(merged("bob", side.changedAt(NOON.minusSeconds(300)))))
                .containsExactly("set eve/crm:one sync-too-close", "agreed C-eve sync-too-close");
        assertThat(texts(merged("bob", side.changedAt(NOON.plusSeconds(300)))))
                .containsExactly("set eve/crm:one sync-too-close", "agreed C-eve sync-too-close");
        assertThat(texts(merged("bob", side.changedAt(NOON.plusSeconds(301)))))
                .containsExactly("set eve/crm:one sync-latest-wins", "agreed C-eve sync-latest-wins");
    }

    @Test
    void anOwnerHereOfUnknownTimeIsNotTheLater() {
        LeadSync sync = merged(Words.here("bob"), Optional.empty(), conflict(ConflictPolicy.LATEST_WINS));

        assertThat(texts(sync)).containsExactly("set eve/crm:one sync-crm-wins", "agreed C-eve sync-crm-wins");
    }

    @Test
    void aConflictIsToldByBothValuesAndItsReason() {
        SyncEvidence evidence = merged("bob", conflict(ConflictPolicy.CRM_WINS))
                .sides()
                .values()
                .iterator()
                .next()
                .evidence();

        assertThat(evidence)
                .isEqualTo(new SyncEvidence(
                        Optional.of(Words.there("C-ann")),
                        new InCrm.Named(Words.there("C-bob")),
                        Words.there("C-eve"),
                        Optional.of(Reason.SYNC_CRM_WINS)));
    }

    @Test
    void whatACrmOverwritesOneWayIsToldAsAConflict() {
        LeadSync sync = merged("bob", conflict(ConflictPolicy.CRM_WINS).going(SyncDirection.PUSH_ONLY));

        assertThat(sync.sides().values())
                .allSatisfy(side -> assertThat(side.evidence().contested()).contains(Reason.SYNC_PUSH_ONLY));
    }

    @Test
    void firstContactTakesOverFromAnOwnerWhomTheSyncDidNotKnowYet() {
        SideBuilder side = side().agreed("none").there("C-eve").firstContactTakesOver();

        assertThat(texts(merged("bob/first-contact", side.changedAt(NOON.plusSeconds(600)))))
                .containsExactly("keep crm-owner-taken-over", "push C-bob crm-owner-taken-over");
        assertThat(texts(merged("bob", side)))
                .containsExactly("set eve/crm:one sync-crm-wins", "agreed C-eve sync-crm-wins");
    }

    @Test
    void firstContactTakesOverFromAnOwnerSetBeforeItButNotFromOneSetSince() {
        SideBuilder side = conflict(ConflictPolicy.CRM_WINS).firstContactTakesOver();

        assertThat(texts(merged("bob/first-contact", side.changedAt(NOON))))
                .containsExactly("keep crm-owner-taken-over", "push C-bob crm-owner-taken-over");
        assertThat(texts(merged("bob/first-contact", side.changedAt(NOON.plusSeconds(1)))))
                .containsExactly("set eve/crm:one sync-crm-wins", "agreed C-eve sync-crm-wins");
    }

    @Test
    void firstContactTakesOverButIsNotWrittenWhereNothingIs() {
        SideBuilder side = side().there("C-eve").firstContactTakesOver().going(SyncDirection.PULL_ONLY);

        assertThat(texts(merged("bob/first-contact", side)))
                .containsExactly("keep crm-owner-taken-over", "agreed C-eve crm-owner-taken-over");
    }

    @Test
    void theHigherRankedCrmWins() {
        LeadSync sync = merged(
                "ann",
                side().of("low", 2).agreed("C-ann").there("C-eve"),
                side().of("top", 1).agreed("C-ann").there("C-bob"));

        assertThat(texts(sync))
                .containsExactly(
                        "set bob/crm:top sync-crm-owner", "push C-bob sync-higher-rank", "agreed C-bob sync-crm-owner");
    }

    @Test
    void anOwnerOfAHigherRankedCrmHoldsAgainstALowerOneThatDidNotHearOfItYet() {
        SideBuilder top = side().of("top", 1).agreed("C-bob").there("C-bob");
        SideBuilder low = side().of("low", 2).agreed("C-ann").there("C-eve");

        assertThat(texts(merged("bob/crm:top", low, top)))
                .containsExactly("keep sync-higher-rank", "push C-bob sync-higher-rank", "nothing sync-agreed");
        assertThat(texts(merged("eve/crm:low", low.agreed("C-eve"), top.agreed("C-ann"))))
                .containsExactly(
                        "set bob/crm:top sync-higher-rank",
                        "push C-bob sync-owner-changed",
                        "agreed C-bob sync-higher-rank");
    }

    @Test
    void aLowerRankedCrmThatAloneHasChangedIsFollowedByAllOthers() {
        LeadSync sync = merged(
                "ann",
                side().of("top", 1).agreed("C-ann").there("C-ann"),
                side().of("low", 2).agreed("C-ann").there("C-bob"));

        assertThat(texts(sync))
                .containsExactly(
                        "set bob/crm:low sync-crm-owner",
                        "agreed C-bob sync-crm-owner",
                        "push C-bob sync-owner-changed");
    }

    @Test
    void aLowerRankedCrmThatIsOnlyReadAndLosesIsDoneWith() {
        LeadSync sync = merged(
                "ann",
                side().of("top", 1).agreed("C-ann").there("C-bob"),
                side().of("low", 2).agreed("C-ann").there("C-eve").going(SyncDirection.PULL_ONLY));

        assertThat(texts(sync))
                .containsExactly(
                        "set bob/crm:top sync-crm-owner",
                        "agreed C-eve sync-higher-rank",
                        "agreed C-bob sync-crm-owner");
    }

    @Test
    void aCrmThatNeedsAnOwnerIsNotCleared() {
        assertThat(texts(merged("-", side().agreed("C-ann").there("C-ann").people(Words.people(true)))))
                .containsExactly("keep sync-nothing-new", "skipped sync-crm-needs-owner");
    }

    @Test
    void aLeadThatIsGoneInTheCrmMovesNothingHere() {
        Optional<CrmLeadId> into = Optional.of(new CrmLeadId("77"));

        assertThat(texts(merged("ann", side().there("C-bob").state(new LeadState.Converted(into)))))
                .containsExactly("keep sync-nothing-new", "ended 77 sync-lead-converted");
        assertThat(texts(merged("ann", side().there("C-bob").state(new LeadState.Merged(into)))))
                .containsExactly("keep sync-nothing-new", "ended 77 sync-lead-merged");
        assertThat(texts(merged("ann", side().there("-").state(new LeadState.Deleted()))))
                .containsExactly("keep sync-nothing-new", "ended sync-lead-deleted");
    }

    @Test
    void whoeverOwnedTheLeadBeforeTheCrmSaidOtherwiseOwnsItNoMore() {
        LeadSync sync = merged("ann/first-contact", side().agreed("C-ann").there("C-bob"));

        assertThat(sync.here().next().orElseThrow().lastEnded()).contains(Words.NOW);
    }

    @Test
    void anOwnerByDefaultAndACorrectedLinkEndNoOwnership() {
        LeadOwner byDefault =
                new LeadOwner.User(Words.user("ann"), OwnerCause.DEFAULT, Optional.empty(), false, Optional.of(NOON));
        OwnerChange replaced = merged(
                        byDefault, Optional.empty(), side().agreed("C-ann").there("C-bob"))
                .here();
        OwnerChange corrected =
                merged("?ann:one", side().agreed("C-ann").there("C-ann")).here();

        assertThat(replaced.next().orElseThrow().lastEnded()).contains(NOON);
        assertThat(corrected.next().orElseThrow().lastEnded()).isEmpty();
    }
}
