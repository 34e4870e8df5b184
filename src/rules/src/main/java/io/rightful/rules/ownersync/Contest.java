package io.rightful.rules.ownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.SyncDirection;

/** Whether what one side says holds against the owner here, or against a higher ranked side's, and why. */
record Contest(SyncSide side, Holding holding, LeadSyncQuestion question) {
    private static final Duration NEAR = Duration.ofMinutes(5);

    Verdict verdict() {
        if (side.rules().direction() == SyncDirection.PUSH_ONLY) {
            return Verdict.UNCHANGED;
        }
        if (saidByThis() && !side.changed()) {
            return Owners.same(there(), holding.owner()) ? Verdict.UNCHANGED : Verdict.alone(Reason.SYNC_LINK_CHANGED);
        }
        if (!side.changed()) {
            return Verdict.UNCHANGED;
        }
        if (inCrm().is(side.there())) {
            return Verdict.AGREES;
        }
        if (holding.from().isPresent()) {
            return Verdict.lost(Reason.SYNC_HIGHER_RANK);
        }
        return saidByThis() || inCrm().is(side.baseline()) ? Verdict.alone(kind()) : contested();
    }

    /** Both have changed, and differ. */
    private Verdict contested() {
        if (takenOver()) {
            return Verdict.lost(Reason.CRM_OWNER_TAKEN_OVER);
        }
        if (side.rules().direction() == SyncDirection.PULL_ONLY) {
            return Verdict.won(Reason.SYNC_PULL_ONLY);
        }
        if (holding.owner().madeBy().equals(Optional.of(OwnerCause.DEFAULT)) && isSomebody(side.there())) {
            return Verdict.won(Reason.SYNC_DEFAULT_YIELDS);
        }
        return otherIntegration()
                .flatMap(other -> question.higher(side.integration(), other))
                .map(higher -> higher.equals(side.integration())
                        ? Verdict.won(Reason.SYNC_HIGHER_RANK)
                        : Verdict.lost(Reason.SYNC_HIGHER_RANK))
                .orElseGet(this::byPolicy);
    }

    private Verdict byPolicy() {
        ConflictPolicy policy = side.rules().policy();
        return switch (policy) {
            case CRM_WINS -> Verdict.won(Reason.SYNC_CRM_WINS);
            case FIRST_CONTACT_WINS ->
                firstContact().isPresent()
                        ? Verdict.lost(Reason.SYNC_FIRST_CONTACT_WINS)
                        : Verdict.won(Reason.SYNC_CRM_WINS);
            case LATEST_WINS -> question.hereChangedAt().map(this::latest).orElse(Verdict.won(Reason.SYNC_CRM_WINS));
        };
    }

    private Verdict latest(Instant hereChangedAt) {
        Duration later = Duration.between(side.changedAt(), hereChangedAt);
        if (later.abs().compareTo(NEAR) <= 0) {
            return Verdict.won(Reason.SYNC_TOO_CLOSE);
        }
        return later.isNegative() ? Verdict.won(Reason.SYNC_LATEST_WINS) : Verdict.lost(Reason.SYNC_LATEST_WINS);
    }

    /**
     * The first contact was with a lead that nobody was known to own, or came after the CRM's last change: had the CRM's
     * owner been known then, they would have given way.
     */
    private boolean takenOver() {
        return side.rules().firstContactTakesOver()
                && firstContact()
                        .map(first -> !isSomebody(side.baseline())
                                || !first.answeredAt().isBefore(side.changedAt()))
                        .orElse(false);
    }

    private Optional<ContactedAt> firstContact() {
        return holding.owner()
                .fold(
                        none -> Optional.empty(),
                        user -> user.firstContact().filter(first -> user.cause() == OwnerCause.FIRST_CONTACT),
                        queue -> Optional.empty(),
                        unlinked -> Optional.empty());
    }

    private Optional<IntegrationId> otherIntegration() {
        return holding.owner().saidBy();
    }

    /** The owner here is this CRM's own word, and follows it. */
    private boolean saidByThis() {
        return holding.from().isEmpty() && holding.owner().saidBy().equals(Optional.of(side.integration()));
    }

    /** Which kind of owner the CRM has now. */
    private Reason kind() {
        return side.there()
                .fold(
                        user -> side.people()
                                .user(user)
                                .map(linked -> question.active().contains(linked)
                                        ? Reason.SYNC_CRM_OWNER
                                        : Reason.SYNC_CRM_OWNER_INACTIVE)
                                .orElse(Reason.SYNC_CRM_OWNER_UNLINKED),
                        queue -> Reason.SYNC_CRM_QUEUE,
                        () -> Reason.SYNC_CRM_CLEARED);
    }

    private LeadOwner there() {
        return Owners.here(side, question.here(), question.now());
    }

    private InCrm inCrm() {
        return Owners.inCrm(holding.owner(), side);
    }

    private static boolean isSomebody(CrmOwner owner) {
        return owner.fold(user -> true, queue -> true, () -> false);
    }
}
