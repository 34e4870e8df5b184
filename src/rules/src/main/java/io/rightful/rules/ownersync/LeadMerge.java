package io.rightful.rules.ownersync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.leadowner.OwnerChange;
import io.rightful.rules.sync.IntegrationId;

/**
 * The three-way merge of one lead's owner over all its sides. The higher ranked side is heard first; once the owner of one holds,
 * it holds against all that are ranked lower. Carried out once, nothing is left to do.
 */
public final class LeadMerge {
    private LeadMerge() {}

    public static LeadSync of(LeadSyncQuestion question) {
        Holding holding = new Holding(question.here(), Optional.empty());
        Map<IntegrationId, Verdict> verdicts = new LinkedHashMap<>();
        for (SyncSide side : question.sides()) {
            Verdict verdict = side.isOpen() ? new Contest(side, holding, question).verdict() : Verdict.UNCHANGED;
            verdicts.put(side.integration(), verdict);
            if (verdict.holds()) {
                LeadOwner owner = Owners.here(side, question.here(), question.now());
                holding = new Holding(owner, Optional.of(side.integration()));
            }
        }
        return new LeadSync(here(question, holding, verdicts), sides(question, holding, verdicts));
    }

    private static OwnerChange here(LeadSyncQuestion question, Holding holding, Map<IntegrationId, Verdict> verdicts) {
        return holding.from()
                .map(verdicts::get)
                .map(Verdict::reason)
                .<OwnerChange>map(reason -> new OwnerChange.Set(holding.owner(), reason))
                .orElseGet(() -> new OwnerChange.Keep(verdicts.values().stream()
                        .filter(Verdict::isLost)
                        .map(Verdict::reason)
                        .findFirst()
                        .orElse(Reason.SYNC_NOTHING_NEW)));
    }

    private static SortedMap<IntegrationId, SideDecision> sides(
            LeadSyncQuestion question, Holding holding, Map<IntegrationId, Verdict> verdicts) {
        SortedMap<IntegrationId, SideDecision> sides = new TreeMap<>();
        question.sides()
                .forEach(side -> sides.put(
                        side.integration(),
                        new SideOutcome(side, verdicts.get(side.integration()), holding, question).decision()));
        return sides;
    }
}
