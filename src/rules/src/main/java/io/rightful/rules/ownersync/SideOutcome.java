package io.rightful.rules.ownersync;

import java.util.Optional;

import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.SyncDirection;

/** What one side has to do so that it agrees with the owner that holds. */
record SideOutcome(SyncSide side, Verdict verdict, Holding holding, LeadSyncQuestion question) {

    SideDecision decision() {
        return side.state()
                .fold(
                        this::open,
                        converted -> ended(converted.into(), Reason.SYNC_LEAD_CONVERTED),
                        merged -> ended(merged.into(), Reason.SYNC_LEAD_MERGED),
                        () -> ended(Optional.empty(), Reason.SYNC_LEAD_DELETED));
    }

    private SideDecision open() {
        if (holding.from().equals(Optional.of(side.integration()))) {
            return same(side.there(), verdict.reason());
        }
        InCrm wanted = Owners.inCrm(holding.owner(), side);
        if (wanted.is(side.there())) {
            return same(side.there(), Reason.SYNC_AGREED);
        }
        return switch (side.rules().direction()) {
            case PULL_ONLY ->
                verdict.isLost()
                        ? new SideDecision.Agreed(side.there(), verdict.reason(), evidence())
                        : new SideDecision.Apart(Reason.SYNC_PULL_ONLY, evidence());
            case PUSH_ONLY -> wanted.fold(this::pushedOnly, this::skipped);
            case BOTH -> wanted.fold(this::push, this::skipped);
        };
    }

    private SideDecision same(CrmOwner owner, Reason reason) {
        return side.agreed().equals(Optional.of(owner))
                ? new SideDecision.Nothing(reason, evidence())
                : new SideDecision.Agreed(owner, reason, evidence());
    }

    /** What the CRM had before the first time is left to it, and so is an owner in place of one by default. */
    private SideDecision pushedOnly(CrmOwner owner) {
        if (owner.equals(side.baseline())) {
            return new SideDecision.Apart(Reason.SYNC_PUSH_ONLY, evidence());
        }
        boolean owned = !side.there().equals(new CrmOwner.Nobody());
        if (owned && side.agreed().isEmpty()) {
            return new SideDecision.Agreed(owner, Reason.SYNC_FOUND_APART, evidence());
        }
        if (owned && holding.owner().madeBy().equals(Optional.of(OwnerCause.DEFAULT))) {
            return new SideDecision.Agreed(owner, Reason.SYNC_DEFAULT_YIELDS, evidence());
        }
        return push(owner);
    }

    private SideDecision push(CrmOwner owner) {
        Optional<Reason> refusal = holding.owner()
                .owningUser()
                .filter(user -> !question.active().contains(user))
                .map(user -> Reason.SYNC_USER_INACTIVE)
                .or(() -> side.people().refusal(owner));
        return refusal.map(this::skipped)
                .orElseGet(() -> new SideDecision.Push(
                        owner, verdict.isLost() ? verdict.reason() : Reason.SYNC_OWNER_CHANGED, evidence()));
    }

    private SideDecision skipped(Reason reason) {
        return new SideDecision.Skipped(
                Optional.of(side.there()).filter(there -> verdict.isLost()), reason, evidence());
    }

    private SideDecision ended(Optional<CrmLeadId> into, Reason reason) {
        return new SideDecision.Ended(into, reason, evidence());
    }

    private SyncEvidence evidence() {
        return new SyncEvidence(side.agreed(), Owners.inCrm(question.here(), side), side.there(), contested());
    }

    private Optional<Reason> contested() {
        return verdict.contested().or(() -> Optional.of(Reason.SYNC_PUSH_ONLY).filter(reason -> overwritten()));
    }

    private boolean overwritten() {
        InCrm wanted = Owners.inCrm(holding.owner(), side);
        return side.rules().direction() == SyncDirection.PUSH_ONLY
                && side.changed()
                && !wanted.is(side.there())
                && !wanted.is(side.baseline());
    }
}
