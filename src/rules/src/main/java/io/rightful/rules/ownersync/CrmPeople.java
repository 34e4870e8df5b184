package io.rightful.rules.ownersync;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.UserId;

/**
 * Whom a CRM knows, as far as the sides of a lead name them.
 *
 * @param queues the CRM's own ids of its queues
 * @param ownerRequired whether the CRM takes no lead without an owner
 */
public record CrmPeople(Map<CrmUserId, CrmPerson> people, Set<String> queues, boolean ownerRequired) {
    public CrmPeople {
        people = new TreeMap<>(people);
        queues = new TreeSet<>(queues);
    }

    /** The user here who is linked to the CRM's. */
    Optional<UserId> user(CrmUserId crmUser) {
        return Optional.ofNullable(people.get(crmUser)).flatMap(CrmPerson::user);
    }

    /** What the CRM calls the user; of several, what the lead's own side calls them. */
    InCrm named(UserId user, CrmOwner agreed) {
        Set<CrmOwner> names = new LinkedHashSet<>();
        people.values().stream()
                .filter(person -> person.user().equals(Optional.of(user)))
                .forEach(person -> names.add(new CrmOwner.OfUser(person.id())));
        if (names.contains(agreed)) {
            return new InCrm.Named(agreed);
        }
        return switch (names.size()) {
            case 0 -> new InCrm.Unnamed(Reason.SYNC_OWNER_NOT_IN_CRM);
            case 1 -> new InCrm.Named(names.iterator().next());
            default -> new InCrm.Unnamed(Reason.SYNC_OWNER_SEVERAL_IN_CRM);
        };
    }

    /** Why the CRM would not take this owner. */
    Optional<Reason> refusal(CrmOwner owner) {
        return owner.fold(
                user -> Optional.ofNullable(people.get(user))
                        .filter(CrmPerson::active)
                        .map(person -> Optional.<Reason>empty())
                        .orElse(Optional.of(Reason.SYNC_CRM_USER_INACTIVE)),
                queue -> queues.contains(queue) ? Optional.empty() : Optional.of(Reason.SYNC_QUEUE_NOT_IN_CRM),
                () -> ownerRequired ? Optional.of(Reason.SYNC_CRM_NEEDS_OWNER) : Optional.empty());
    }
}
