package io.rightful.rules.assignment;

import java.util.function.Function;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/**
 * The user who owns the contact's lead. An owner by default counts as none: it yields to whoever contacts the lead, so
 * calls decided by it would depend on the order in which they came.
 */
final class OwnerOfLead {
    private OwnerOfLead() {}

    static <T> T of(ContactView contact, Function<UserId, T> owned, Function<Reason, T> none) {
        return contact.fold(
                () -> none.apply(Reason.CONTACT_UNKNOWN),
                unknown -> none.apply(Reason.CONTACT_UNKNOWN),
                known -> known.ownerKnown() ? of(known.owner(), owned, none) : none.apply(Reason.LEAD_OWNER_UNKNOWN),
                shared -> none.apply(Reason.CONTACT_SHARED));
    }

    private static <T> T of(LeadOwner owner, Function<UserId, T> owned, Function<Reason, T> none) {
        return owner.fold(
                nobody -> none.apply(Reason.LEAD_OWNER_NONE),
                user -> user.cause() == OwnerCause.DEFAULT
                        ? none.apply(Reason.LEAD_OWNER_BY_DEFAULT)
                        : owned.apply(user.user()),
                queue -> none.apply(
                        queue.cause() == OwnerCause.DEFAULT
                                ? Reason.LEAD_OWNER_BY_DEFAULT
                                : Reason.LEAD_OWNER_IS_QUEUE));
    }
}
