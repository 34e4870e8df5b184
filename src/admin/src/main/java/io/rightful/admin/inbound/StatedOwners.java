package io.rightful.admin.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.admin.inbound.StatedCrmOwner.Clear;
import io.rightful.admin.inbound.StatedCrmOwner.Unclear;
import io.rightful.crm.inbound.StatedOwner;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmQueue;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.user.Users;
import io.rightful.ledger.user.UsersByEmail;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/**
 * Makes out an owner by exact match alone. A user who is named by their address or by their id here, and is none of the CRM's
 * users yet, is one from now on, under their id here: such a CRM has no other word for them.
 */
@Singleton
class StatedOwners {
    private final CrmUsers crmUsers;
    private final CrmLinks links;
    private final Users users;
    private final UsersByEmail byEmail;
    private final InstantSource clock;

    StatedOwners(CrmUsers crmUsers, CrmLinks links, Users users, UsersByEmail byEmail, InstantSource clock) {
        this.crmUsers = crmUsers;
        this.links = links;
        this.users = users;
        this.byEmail = byEmail;
        this.clock = clock;
    }

    StatedCrmOwner of(CrmDoor door, StatedOwner stated) {
        return stated.fold(
                id -> byId(door, id),
                email -> byEmail(door, email),
                queue -> byQueue(door, queue),
                () -> new Clear(new CrmOwner.Nobody()));
    }

    private StatedCrmOwner byId(CrmDoor door, CrmUserId id) {
        UserId user = new UserId(id.value());
        boolean unlinked = links.find(door.account(), door.integration(), id).isEmpty();
        if (unlinked && users.find(door.account(), user).isPresent()) {
            return new Clear(new CrmOwner.OfUser(asCrmUser(door, user)));
        }
        return new Clear(new CrmOwner.OfUser(id));
    }

    private StatedCrmOwner byEmail(CrmDoor door, EmailAddress email) {
        List<CrmUserId> listed = crmUsers.search(door.account(), door.integration(), email.folded()).stream()
                .filter(user -> user.email().equals(Optional.of(email)))
                .map(ListedCrmUser::id)
                .toList();
        if (listed.size() == 1) {
            return new Clear(new CrmOwner.OfUser(listed.get(0)));
        }
        List<UserId> named = byEmail.find(door.account(), List.of(email)).getOrDefault(email, List.of()).stream()
                .map(Candidate::user)
                .toList();
        if (listed.size() > 1 || named.size() > 1) {
            return unclear(email, Reason.STATED_OWNER_SEVERAL);
        }
        return named.stream()
                .findFirst()
                .<StatedCrmOwner>map(user -> new Clear(new CrmOwner.OfUser(asCrmUser(door, user))))
                .orElseGet(() -> unclear(email, Reason.STATED_OWNER_UNKNOWN));
    }

    /** Where the CRM lists no queues, its word for one is taken as its id. */
    private StatedCrmOwner byQueue(CrmDoor door, String stated) {
        List<ListedCrmQueue> listed = crmUsers.queues(door.account(), door.integration()).stream()
                .filter(ListedCrmQueue::active)
                .toList();
        CrmOwner.OfQueue asStated = new CrmOwner.OfQueue(stated);
        if (listed.isEmpty() || listed.stream().anyMatch(queue -> queue.id().equals(stated))) {
            return new Clear(asStated);
        }
        List<String> named = listed.stream()
                .filter(queue -> queue.name().equals(stated))
                .map(ListedCrmQueue::id)
                .toList();
        return named.size() == 1
                ? new Clear(new CrmOwner.OfQueue(named.get(0)))
                : new Unclear(asStated, Reason.STATED_QUEUE_UNKNOWN);
    }

    /** The CRM's user whom the user is now. */
    private CrmUserId asCrmUser(CrmDoor door, UserId user) {
        Instant now = clock.instant();
        Map<CrmUserId, List<AgentLink>> known =
                links.of(door.account(), user).getOrDefault(door.integration(), Map.of());
        return known.entrySet().stream()
                .filter(crmUser ->
                        crmUser.getValue().stream().anyMatch(link -> link.when().contains(now)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> linked(door, user, known.isEmpty() ? Optional.empty() : Optional.of(now)));
    }

    private CrmUserId linked(CrmDoor door, UserId user, Optional<Instant> from) {
        CrmUserId own = new CrmUserId(user.value());
        return links.put(door.account(), door.integration(), user, own, from)
                .fold(link -> link, () -> own, limit -> own);
    }

    /** An address is no word to keep. */
    private static StatedCrmOwner unclear(EmailAddress email, Reason reason) {
        return new Unclear(new CrmOwner.OfUser(new CrmUserId("by-" + Digest.of(email.folded()))), reason);
    }
}
