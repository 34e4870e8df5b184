package io.rightful.rules.ownersync;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;

import static io.rightful.rules.ownersync.SideBuilder.side;
import static org.assertj.core.api.Assertions.assertThat;

/** One CRM. Columns: what was agreed, the owner here, the owner there, what becomes of each, each with its reason. */
class LeadMergeTableTest {
    private static void both(SideBuilder side, String here, String becomesHere, String becomesThere) {
        LeadSync sync = LeadMerge.of(new LeadSyncQuestion(
                Words.here(here), Optional.of(Words.NOON), List.of(side.build()), Words.ACTIVE, Words.NOW));

        assertThat(Words.text(sync.here())).isEqualTo(becomesHere);
        assertThat(Words.text(sync.sides().values().iterator().next())).isEqualTo(becomesThere);
    }

    @ParameterizedTest
    @CsvSource({
        // nothing new
        "C-ann, ann,               C-ann, keep sync-nothing-new, nothing sync-agreed",
        "C-ann, ann/first-contact, C-ann, keep sync-nothing-new, nothing sync-agreed",
        "-,     -,                 -,     keep sync-nothing-new, nothing sync-agreed",
        "#q1,   #q1/crm:one,       #q1,   keep sync-nothing-new, nothing sync-agreed",
        "C-ghost, ?ghost:one,      C-ghost, keep sync-nothing-new, nothing sync-agreed",
        // only there
        "C-ann, ann,     C-bob,   set bob/crm:one sync-crm-owner,            agreed C-bob sync-crm-owner",
        "-,     -,       C-bob,   set bob/crm:one sync-crm-owner,            agreed C-bob sync-crm-owner",
        "C-ann, ann,     C-ghost, set ?ghost:one sync-crm-owner-unlinked,    agreed C-ghost sync-crm-owner-unlinked",
        "C-ann, ann,     C-left,  set left/crm:one sync-crm-owner-inactive,  agreed C-left sync-crm-owner-inactive",
        "C-ann, ann,     #q1,     set #q1/crm:one sync-crm-queue,            agreed #q1 sync-crm-queue",
        "C-ann, ann,     -,       set - sync-crm-cleared,                    agreed - sync-crm-cleared",
        "C-ghost, ?ghost:one, C-ann, set ann/crm:one sync-crm-owner,         agreed C-ann sync-crm-owner",
        // only here
        "C-ann, bob,     C-ann, keep sync-nothing-new, push C-bob sync-owner-changed",
        "C-ann, -,       C-ann, keep sync-nothing-new, push - sync-owner-changed",
        "-,     bob,     -,     keep sync-nothing-new, push C-bob sync-owner-changed",
        "C-ann, #q2/default, C-ann, keep sync-nothing-new, push #q2 sync-owner-changed",
        "-,     ann/default, -, keep sync-nothing-new, push C-ann sync-owner-changed",
        "C-ghost, bob,   C-ghost, keep sync-nothing-new, push C-bob sync-owner-changed",
        // what cannot be written
        "C-ann, alone,   C-ann, keep sync-nothing-new, skipped sync-owner-not-in-crm",
        "C-ann, twin,    C-ann, keep sync-nothing-new, skipped sync-owner-several-in-crm",
        "C-ann, old,     C-ann, keep sync-nothing-new, skipped sync-user-inactive",
        "C-ann, left,    C-ann, keep sync-nothing-new, skipped sync-user-inactive",
        "C-ann, #q9/default, C-ann, keep sync-nothing-new, skipped sync-queue-not-in-crm",
        "C-ann, ?ghost:two,  C-ann, keep sync-nothing-new, skipped sync-owner-not-in-crm",
        "C-ann, #q1/crm:two, C-ann, keep sync-nothing-new, skipped sync-queue-not-in-crm",
        // the same on both sides
        "C-ann, bob,     C-bob, keep sync-nothing-new, agreed C-bob sync-agreed",
        "C-ann, -,       -,     keep sync-nothing-new, agreed - sync-agreed",
        "C-twin1, twin,  C-twin1, keep sync-nothing-new, nothing sync-agreed",
        // two changes
        "C-ann, bob,     C-eve, set eve/crm:one sync-crm-wins, agreed C-eve sync-crm-wins",
        "C-ann, alone,   C-eve, set eve/crm:one sync-crm-wins, agreed C-eve sync-crm-wins",
        "C-ann, -,       C-eve, set eve/crm:one sync-crm-wins, agreed C-eve sync-crm-wins",
        "C-ann, bob/default, C-eve, set eve/crm:one sync-default-yields, agreed C-eve sync-default-yields",
        // links
        "C-ann, ?ann:one,    C-ann, set ann/crm:one sync-link-changed, nothing sync-link-changed",
        "C-ann, bob/crm:one, C-ann, set ann/crm:one sync-link-changed, nothing sync-link-changed",
        "C-ghost, bob/crm:one, C-ghost, set ?ghost:one sync-link-changed, nothing sync-link-changed",
        "C-bob, ann/crm:one, C-eve, set eve/crm:one sync-crm-owner, agreed C-eve sync-crm-owner",
        // never dealt with
        "none,  -,       -,     keep sync-nothing-new, agreed - sync-agreed",
        "none,  ann,     C-ann, keep sync-nothing-new, agreed C-ann sync-agreed",
        "none,  ann,     -,     keep sync-nothing-new, push C-ann sync-owner-changed",
        "none,  -,       C-ann, set ann/crm:one sync-crm-owner, agreed C-ann sync-crm-owner",
        "none,  -,       C-ghost, set ?ghost:one sync-crm-owner-unlinked, agreed C-ghost sync-crm-owner-unlinked",
        "none,  bob,     C-ann, set ann/crm:one sync-crm-wins, agreed C-ann sync-crm-wins",
    })
    void bothWays(String agreed, String here, String there, String becomesHere, String becomesThere) {
        both(side().agreed(agreed).there(there), here, becomesHere, becomesThere);
    }

    @ParameterizedTest
    @CsvSource({
        "C-ann, bob,  C-ann, keep sync-nothing-new, apart sync-pull-only",
        "C-ann, bob,  C-eve, set eve/crm:one sync-pull-only, agreed C-eve sync-pull-only",
        "C-ann, ann,  C-eve, set eve/crm:one sync-crm-owner, agreed C-eve sync-crm-owner",
        "none,  bob,  -,     keep sync-nothing-new, apart sync-pull-only",
        "none,  bob,  C-bob, keep sync-nothing-new, agreed C-bob sync-agreed",
    })
    void fromTheCrmAlone(String agreed, String here, String there, String becomesHere, String becomesThere) {
        both(
                side().agreed(agreed)
                        .there(there)
                        .going(SyncDirection.PULL_ONLY)
                        .by(ConflictPolicy.FIRST_CONTACT_WINS),
                here,
                becomesHere,
                becomesThere);
    }

    @ParameterizedTest
    @CsvSource({
        "C-ann, ann,         C-eve, apart sync-push-only",
        "C-ann, bob,         C-ann, push C-bob sync-owner-changed",
        "C-ann, bob,         C-eve, push C-bob sync-owner-changed",
        "C-ann, bob,         C-bob, agreed C-bob sync-agreed",
        "C-ann, bob/default, C-eve, agreed C-bob sync-default-yields",
        "C-ann, alone,       C-eve, skipped sync-owner-not-in-crm",
        "none,  bob,         C-eve, agreed C-bob sync-found-apart",
        "none,  bob,         -,     push C-bob sync-owner-changed",
        "none,  -,           C-eve, apart sync-push-only",
    })
    void toTheCrmAlone(String agreed, String here, String there, String becomesThere) {
        both(
                side().agreed(agreed).there(there).going(SyncDirection.PUSH_ONLY),
                here,
                "keep sync-nothing-new",
                becomesThere);
    }
}
