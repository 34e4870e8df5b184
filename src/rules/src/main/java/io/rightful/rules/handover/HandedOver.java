package io.rightful.rules.handover;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;

/** What a contact is after a hand-over. Whatever is not the leaver's stays as it is. */
public final class HandedOver {
    private HandedOver() {}

    /**
     * A lead's new owner is a person's word, whatever made the leaver its owner: no rule gives it back.
     *
     * @param to nobody where absent
     */
    public static Contact of(Contact contact, UserId from, Optional<UserId> to, Set<HandOverPart> parts, Instant now) {
        Contact after = contact;
        if (parts.contains(HandOverPart.LEADS) && is(contact.owner().owningUser(), from)) {
            after = after.ownedBy(owner(contact.owner(), to, now));
        }
        if (parts.contains(HandOverPart.CONTACTS) && is(contact.primaryAgent(), from)) {
            after = after.withPrimaryAgent(to);
        }
        if (parts.contains(HandOverPart.CONTACTS) && is(contact.favouriteAgent(), from)) {
            after = after.withFavouriteAgent(to);
        }
        return after;
    }

    private static LeadOwner owner(LeadOwner current, Optional<UserId> to, Instant now) {
        return to.map(user -> OwnerByHand.set(current, user)).orElseGet(() -> OwnerByHand.clear(current, now));
    }

    private static boolean is(Optional<UserId> user, UserId from) {
        return user.filter(from::equals).isPresent();
    }
}
