package io.rightful.rules.ownersync;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Whom an admin may want to link: by exact address alone, where it means one person on both sides and neither is linked. */
public final class LinkProposals {
    private LinkProposals() {}

    /** @param active whether the CRM lets them own leads */
    public record Listed(CrmUserId id, Optional<EmailAddress> email, boolean active) {}

    /**
     * @param crmUsers all of the CRM's, those who left included: an address that one of them had is not unique
     * @param users the active users with each address
     * @param linked who the CRM's users are now
     */
    public static List<LinkProposal> of(
            Collection<Listed> crmUsers, Map<EmailAddress, Set<UserId>> users, Map<CrmUserId, UserId> linked) {
        Map<EmailAddress, Long> holders = crmUsers.stream()
                .flatMap(crmUser -> crmUser.email().stream())
                .collect(Collectors.groupingBy(email -> email, Collectors.counting()));
        return crmUsers.stream()
                .filter(Listed::active)
                .filter(crmUser -> !linked.containsKey(crmUser.id()))
                .flatMap(crmUser -> crmUser
                        .email()
                        .filter(email -> holders.get(email) == 1)
                        .flatMap(email -> only(users.getOrDefault(email, Set.of()))
                                .filter(user -> !linked.containsValue(user))
                                .map(user -> new LinkProposal(crmUser.id(), user, email)))
                        .stream())
                .toList();
    }

    private static Optional<UserId> only(Set<UserId> users) {
        return users.size() == 1 ? users.stream().findFirst() : Optional.empty();
    }
}
