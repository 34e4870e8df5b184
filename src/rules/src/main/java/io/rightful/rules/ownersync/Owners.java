package io.rightful.rules.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;

/** Says of an owner here what a CRM calls it, and of one there who it is here. */
final class Owners {
    private Owners() {}

    static InCrm inCrm(LeadOwner owner, SyncSide side) {
        return owner.fold(
                none -> new InCrm.Named(new CrmOwner.Nobody()),
                user -> side.people().named(user.user(), side.baseline()),
                queue -> queue.integration()
                                .map(side.integration()::equals)
                                .orElseGet(() -> side.people().queues().contains(queue.queue()))
                        ? new InCrm.Named(new CrmOwner.OfQueue(queue.queue()))
                        : new InCrm.Unnamed(Reason.SYNC_QUEUE_NOT_IN_CRM),
                unlinked -> unlinked.integration().equals(side.integration())
                        ? new InCrm.Named(new CrmOwner.OfUser(unlinked.crmUser()))
                        : new InCrm.Unnamed(Reason.SYNC_OWNER_NOT_IN_CRM));
    }

    /** Who the CRM's owner is here. Whoever else owned the lead does so no more, so that no call from before counts. */
    static LeadOwner here(SyncSide side, LeadOwner before, Instant now) {
        LeadOwner said = said(side, before.lastEnded(), contacted(before));
        return same(said, before) ? said : said(side, ended(side, before, now), false);
    }

    private static boolean contacted(LeadOwner owner) {
        return owner.fold(none -> false, LeadOwner.User::contacted, queue -> false, unlinked -> false);
    }

    private static LeadOwner said(SyncSide side, Optional<Instant> ended, boolean contacted) {
        return side.there()
                .fold(
                        crmUser -> side.people()
                                .user(crmUser)
                                .<LeadOwner>map(user -> new LeadOwner.User(
                                        user,
                                        OwnerCause.CRM,
                                        Optional.empty(),
                                        contacted,
                                        ended,
                                        Optional.of(side.integration())))
                                .orElseGet(() -> new LeadOwner.Unlinked(side.integration(), crmUser, ended)),
                        queue -> new LeadOwner.Queue(queue, OwnerCause.CRM, ended, Optional.of(side.integration())),
                        () -> new LeadOwner.None(ended));
    }

    /** Whether two owners are the same one, whatever made them so. */
    static boolean same(LeadOwner one, LeadOwner other) {
        return one.fold(
                none -> other.madeBy().isEmpty(),
                user -> other.owningUser().equals(Optional.of(user.user())),
                queue -> other.fold(
                        none -> false,
                        user -> false,
                        same -> same.queue().equals(queue.queue()) && mayBeOne(same, queue),
                        unlinked -> false),
                unlinked -> other.fold(
                        none -> false,
                        user -> false,
                        queue -> false,
                        same -> same.integration().equals(unlinked.integration())
                                && same.crmUser().equals(unlinked.crmUser())));
    }

    private static boolean mayBeOne(LeadOwner.Queue one, LeadOwner.Queue other) {
        return one.integration().isEmpty()
                || other.integration().isEmpty()
                || one.integration().equals(other.integration());
    }

    /** A default owner's ownership is none that a contact would have to come after, and a corrected link ends none. */
    private static Optional<Instant> ended(SyncSide side, LeadOwner before, Instant now) {
        boolean ends =
                before.madeBy().filter(cause -> cause != OwnerCause.DEFAULT).isPresent()
                        && !(before.saidBy().equals(Optional.of(side.integration())) && !side.changed());
        return ends ? Optional.of(now) : before.lastEnded();
    }
}
