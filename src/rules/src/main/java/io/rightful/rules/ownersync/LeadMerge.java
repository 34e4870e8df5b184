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
 * The three-way merge of one lead's owner over all its sides. Each side is held against the owner here. Where one of them wins, the
 * highest ranked of all that have changed holds, here and everywhere. Carried out once, nothing is left to do.
 */
public final class LeadMerge {
    private LeadMerge() {}

    public static LeadSync of(LeadSyncQuestion question) {
        Map<IntegrationId, Verdict> againstHere = verdicts(question, new Holding(question.here(), Optional.empty()));
        return question.sides().stream()
                .filter(side -> againstHere.get(side.integration()).isChange())
                .filter(side -> againstHere.values().stream().anyMatch(Verdict::holds))
                .findFirst()
                .map(side -> taken(question, side, againstHere.get(side.integration())))
                .orElseGet(() -> kept(question, againstHere));
    }

    private static LeadSync kept(LeadSyncQuestion question, Map<IntegrationId, Verdict> verdicts) {
        Reason reason = verdicts.values().stream()
                .filter(Verdict::isLost)
                .map(Verdict::reason)
                .findFirst()
                .orElse(Reason.SYNC_NOTHING_NEW);
        Holding here = new Holding(question.here(), Optional.empty());
        return new LeadSync(new OwnerChange.Keep(reason), sides(question, here, verdicts));
    }

    private static LeadSync taken(LeadSyncQuestion question, SyncSide side, Verdict againstHere) {
        LeadOwner owner = Owners.here(side, question.here(), question.now());
        Holding there = new Holding(owner, Optional.of(side.integration()));
        Verdict verdict = againstHere.holds() ? againstHere : Verdict.won(Reason.SYNC_HIGHER_RANK);
        Map<IntegrationId, Verdict> verdicts = verdicts(question, there);
        verdicts.put(side.integration(), verdict);
        OwnerChange change = Owners.same(owner, question.here())
                ? new OwnerChange.Mark(owner, verdict.reason())
                : new OwnerChange.Set(owner, verdict.reason());
        return new LeadSync(change, sides(question, there, verdicts));
    }

    private static Map<IntegrationId, Verdict> verdicts(LeadSyncQuestion question, Holding holding) {
        Map<IntegrationId, Verdict> verdicts = new LinkedHashMap<>();
        question.sides()
                .forEach(side -> verdicts.put(
                        side.integration(),
                        side.isOpen() ? new Contest(side, holding, question).verdict() : Verdict.UNCHANGED));
        return verdicts;
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
