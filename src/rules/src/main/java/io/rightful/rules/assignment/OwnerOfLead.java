package io.rightful.rules.assignment;

import java.util.function.Function;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * The user who owns the contact's lead. What a call itself may bring about counts as none, or calls would be decided by
 * the order in which they came: a contact that is not made yet is one without an owner, and an owner by default yields
 * to whoever contacts the lead.
 */
final class OwnerOfLead {
    private OwnerOfLead() {}

    static <T> T of(ContactView contact, Function<UserId, T> owned, Function<Reason, T> none) {
        return contact.fold(
                () -> none.apply(Reason.CONTACT_UNKNOWN),
                unknown -> none.apply(Reason.LEAD_OWNER_NONE),
                known -> known.ownerKnown() ? of(known.owner(), owned, none) : none.apply(Reason.LEAD_OWNER_UNKNOWN),
                shared -> none.apply(Reason.CONTACT_SHARED));
    }

    private static <T> T of(LeadOwner owner, Function<UserId, T> owned, Function<Reason, T> none) {
        return owner.fold(
                nobody -> none.apply(Reason.LEAD_OWNER_NONE),
                user -> user.cause() == OwnerCause.DEFAULT
                        ? none.apply(Reason.LEAD_OWNER_NONE)
                        : owned.apply(user.user()),
                queue -> none.apply(
                        queue.cause() == OwnerCause.DEFAULT ? Reason.LEAD_OWNER_NONE : Reason.LEAD_OWNER_IS_QUEUE),
                unlinked -> none.apply(Reason.LEAD_OWNER_UNLINKED));
    }

    /** Whether an earlier contact that comes to be known later would change the owner. */
    static boolean mayGiveWay(ContactView contact) {
        return contact.fold(() -> false, unknown -> true, known -> mayGiveWay(known.owner()), shared -> false);
    }

    private static boolean mayGiveWay(LeadOwner owner) {
        return owner.fold(
                none -> true, user -> user.cause() == OwnerCause.FIRST_CONTACT, queue -> false, unlinked -> false);
    }
}
