package io.rightful.rules.ownersync;

import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

/** What becomes of one side of a lead. */
public sealed interface SideDecision {
    Reason reason();

    SyncEvidence evidence();

    /** Nothing is new, or it is our own write that comes back. */
    record Nothing(Reason reason, SyncEvidence evidence) implements SideDecision {}

    /** From now on this is what both sides were last dealt with at. Nothing is written there. */
    record Agreed(CrmOwner owner, Reason reason, SyncEvidence evidence) implements SideDecision {}

    /** The owner is to be written there; agreed once that has succeeded. */
    record Push(CrmOwner owner, Reason reason, SyncEvidence evidence) implements SideDecision {}

    /**
     * The owner cannot be written there: an admin can do something about it.
     *
     * @param lost a change there that lost, and is dealt with though it stands
     */
    record Skipped(Optional<CrmOwner> lost, Reason reason, SyncEvidence evidence) implements SideDecision {}

    /** The sides differ because the integration goes one way only. */
    record Apart(Reason reason, SyncEvidence evidence) implements SideDecision {}

    /**
     * The CRM has no such lead to own any more.
     *
     * @param into the lead or contact that stands for it from now on
     */
    record Ended(Optional<CrmLeadId> into, Reason reason, SyncEvidence evidence) implements SideDecision {}

    default <T> T fold(
            Function<Nothing, T> nothing,
            Function<Agreed, T> agreed,
            Function<Push, T> push,
            Function<Skipped, T> skipped,
            Function<Apart, T> apart,
            Function<Ended, T> ended) {
        if (this instanceof Nothing decision) {
            return nothing.apply(decision);
        }
        if (this instanceof Agreed decision) {
            return agreed.apply(decision);
        }
        if (this instanceof Push decision) {
            return push.apply(decision);
        }
        if (this instanceof Skipped decision) {
            return skipped.apply(decision);
        }
        if (this instanceof Apart decision) {
            return apart.apply(decision);
        }
        return ended.apply((Ended) this);
    }
}
