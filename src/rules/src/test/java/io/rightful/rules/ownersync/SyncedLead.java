package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;

/** A lead here and in one or more CRMs, edited at will, and brought to rest by what the merge says. */
final class SyncedLead {
    private static final class Crm {
        private final IntegrationId id;
        private final SideRules rules;
        private Optional<CrmOwner> agreed = Optional.empty();
        private CrmOwner there = new CrmOwner.Nobody();
        private Instant changedAt = Words.NOON;

        private Crm(IntegrationId id, SideRules rules) {
            this.id = id;
            this.rules = rules;
        }

        private String text() {
            return rules + " agreed " + agreed.map(Words::text).orElse("none") + " there " + Words.text(there) + " "
                    + changedAt;
        }

        private SyncSide side() {
            return new SyncSide(id, rules, agreed, there, changedAt, new LeadState.Open(), Words.PEOPLE);
        }
    }

    private final List<Crm> crms = new ArrayList<>();
    private final List<String> past = new ArrayList<>();
    private LeadOwner here = LeadOwner.NEVER_OWNED;
    private Instant hereChangedAt = Words.NOON;
    private Instant now = Words.NOON;

    SyncedLead(List<SideRules> rules) {
        for (int rank = 1; rank <= rules.size(); rank++) {
            SideRules stated = rules.get(rank - 1);
            SideRules ranked = new SideRules(rank, stated.direction(), stated.policy(), stated.firstContactTakesOver());
            crms.add(new Crm(new IntegrationId("crm" + rank), ranked));
        }
    }

    int crms() {
        return crms.size();
    }

    /** Any of the sides, at any time of the next hour. */
    void edit(Random random, List<String> ownersHere, List<String> ownersThere) {
        if (random.nextBoolean()) {
            here = Words.here(ownersHere.get(random.nextInt(ownersHere.size())));
            hereChangedAt = now.plusSeconds(random.nextInt(3600));
        }
        for (Crm crm : crms) {
            if (random.nextBoolean()) {
                set(crm, random, ownersThere);
            }
        }
        now = now.plusSeconds(3600);
    }

    void editOneCrm(Random random, List<String> ownersThere) {
        set(crms.get(random.nextInt(crms.size())), random, ownersThere);
    }

    /** What was written comes back with the CRM's own time. */
    void echoed() {
        crms.stream()
                .filter(crm -> crm.agreed.equals(Optional.of(crm.there)))
                .forEach(crm -> crm.changedAt = now.plusSeconds(7200));
    }

    LeadSyncQuestion question() {
        return new LeadSyncQuestion(
                here, Optional.of(hereChangedAt), crms.stream().map(Crm::side).toList(), Words.ACTIVE, now);
    }

    LeadSync decided() {
        return LeadMerge.of(question());
    }

    /** Carries out one decision. @return how many owners it wrote, here and there */
    int settle() {
        past.add(state());
        LeadSync sync = decided();
        int writes = 0;
        if (sync.here().next().isPresent()) {
            here = sync.here().next().get();
            hereChangedAt = now;
            writes++;
        }
        for (Crm crm : crms) {
            writes += sync.sides()
                    .get(crm.id)
                    .fold(
                            nothing -> 0,
                            agreed -> agree(crm, agreed.owner()),
                            push -> write(crm, push.owner()),
                            skipped -> skipped.lost()
                                    .map(owner -> agree(crm, owner))
                                    .orElse(0),
                            apart -> 0,
                            ended -> 0);
        }
        return writes;
    }

    static boolean remembersOrWrites(SideDecision side) {
        return side.fold(
                nothing -> false,
                agreed -> true,
                push -> true,
                skipped -> skipped.lost().isPresent(),
                apart -> false,
                ended -> true);
    }

    static boolean overwrites(SideDecision side) {
        return side.fold(
                nothing -> false, agreed -> false, push -> true, skipped -> false, apart -> false, ended -> false);
    }

    /** Whether the owner here could not be brought to the side before. */
    static boolean isBehind(SyncSide side, LeadOwner here) {
        return !Owners.inCrm(here, side).is(side.baseline());
    }

    @Override
    public String toString() {
        return String.join("\n", past) + "\n" + state();
    }

    private String state() {
        return Words.text(here) + " " + hereChangedAt
                + crms.stream().map(Crm::text).toList();
    }

    private void set(Crm crm, Random random, List<String> owners) {
        crm.there = Words.there(owners.get(random.nextInt(owners.size())));
        crm.changedAt = now.plusSeconds(random.nextInt(3600));
    }

    private static int agree(Crm crm, CrmOwner owner) {
        crm.agreed = Optional.of(owner);
        return 0;
    }

    private int write(Crm crm, CrmOwner owner) {
        crm.there = owner;
        crm.changedAt = now;
        return agree(crm, owner) + 1;
    }
}
