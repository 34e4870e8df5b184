package io.rightful.rules.ownersync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;

import static org.assertj.core.api.Assertions.assertThat;

/** Random edits on two and three sides at once. */
class LeadMergePropertyTest {
    private static final List<String> HERE =
            List.of("-", "ann", "bob", "eve/first-contact", "ann/default", "alone", "left", "#q1/default", "twin");
    private static final List<String> THERE =
            List.of("-", "C-ann", "C-bob", "C-eve", "C-ghost", "C-left", "C-old", "#q1", "#q2", "C-twin1");

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void everyLeadComesToRestInTwoWritesAtMost(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        for (int round = 0; round < 5; round++) {
            lead.edit(random, HERE, THERE);
            int writes = lead.settle();

            assertThat(writes).as(lead.toString()).isLessThanOrEqualTo(Math.min(2, lead.crms()));
            assertThat(lead.settle()).as("a second pass of " + lead).isZero();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whereNothingHasChangedNothingIsDone(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        lead.edit(random, HERE, THERE);
        lead.settle();

        LeadSync again = lead.decided();

        assertThat(again.here().next()).as(lead.toString()).isEmpty();
        assertThat(again.sides().values())
                .allSatisfy(side -> assertThat(SyncedLead.remembersOrWrites(side))
                        .as(lead.toString())
                        .isFalse());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheSidesDoesNotMatter(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        lead.edit(random, HERE, THERE);
        LeadSyncQuestion question = lead.question();
        List<SyncSide> shuffled = new ArrayList<>(question.sides());
        Collections.shuffle(shuffled, random);

        assertThat(LeadMerge.of(new LeadSyncQuestion(
                        question.here(), question.hereChangedAt(), shuffled, question.active(), question.now())))
                .isEqualTo(lead.decided());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anEditThatIsOverwrittenIsToldAsAConflict(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        lead.edit(random, HERE, THERE);
        LeadSync sync = lead.decided();

        lead.question().sides().stream()
                .filter(SyncSide::changed)
                .map(side -> sync.sides().get(side.integration()))
                .filter(SyncedLead::overwrites)
                .forEach(side -> assertThat(side.evidence().contested())
                        .as(lead.toString())
                        .isPresent());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void oneCrmThatWinsAlwaysHasItsWay(@ForAll("edits") List<Integer> edits, @ForAll Random random) {
        SyncedLead lead = new SyncedLead(List.of(new SideRules(1, SyncDirection.BOTH, ConflictPolicy.CRM_WINS, false)));
        edits.forEach(edit -> {
            lead.edit(random, HERE, THERE);
            SyncSide before = lead.question().sides().get(0);
            lead.settle();

            assertThat(!before.changed()
                            || lead.question().sides().get(0).there().equals(before.there()))
                    .as(lead.toString())
                    .isTrue();
        });
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aSingleEditIsNeverLost(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        lead.edit(random, HERE, THERE);
        lead.settle();
        lead.editOneCrm(random, THERE);
        LeadSync sync = lead.decided();

        lead.question().sides().stream()
                .filter(SyncSide::changed)
                .filter(side -> side.rules().direction() != SyncDirection.PUSH_ONLY)
                .filter(side -> !SyncedLead.isBehind(side, lead.question().here()))
                .forEach(side -> assertThat(SyncedLead.overwrites(sync.sides().get(side.integration())))
                        .as(lead.toString())
                        .isFalse());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void ourOwnWriteThatComesBackIsNothing(@ForAll("worlds") SyncedLead lead, @ForAll Random random) {
        lead.edit(random, HERE, THERE);
        lead.settle();
        lead.echoed();

        assertThat(lead.settle()).isZero();
    }

    @Provide
    Arbitrary<List<Integer>> edits() {
        return Arbitraries.integers().between(1, 9).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<SyncedLead> worlds() {
        Arbitrary<SideRules> rules = Combinators.combine(
                        Arbitraries.of(SyncDirection.values()),
                        Arbitraries.of(ConflictPolicy.values()),
                        Arbitraries.of(true, false))
                .as((direction, policy, takesOver) -> new SideRules(1, direction, policy, takesOver));
        return rules.list().ofMinSize(1).ofMaxSize(2).map(SyncedLead::new);
    }
}
