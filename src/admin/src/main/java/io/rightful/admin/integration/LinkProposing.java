package io.rightful.admin.integration;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.user.UsersByEmail;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.ownersync.LinkProposal;
import io.rightful.rules.ownersync.LinkProposals;
import io.rightful.rules.ownersync.LinkProposals.Listed;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Whom an admin may want to link. Two requests for each hundred of the CRM's users. */
@RequestScoped
class LinkProposing {
    private final Caller caller;
    private final CrmUsers crmUsers;
    private final CrmLinks links;
    private final UsersByEmail byEmail;
    private final InstantSource clock;

    LinkProposing(Caller caller, CrmUsers crmUsers, CrmLinks links, UsersByEmail byEmail, InstantSource clock) {
        this.caller = caller;
        this.crmUsers = crmUsers;
        this.links = links;
        this.byEmail = byEmail;
        this.clock = clock;
    }

    List<LinkProposalView> of(IntegrationId integration) {
        Instant now = clock.instant();
        List<ListedCrmUser> listed = crmUsers.users(caller.account(), integration);
        Map<CrmUserId, String> names = new TreeMap<>();
        listed.forEach(crmUser -> names.put(crmUser.id(), crmUser.name()));
        Map<EmailAddress, List<Candidate>> people = byEmail.find(
                caller.account(),
                listed.stream()
                        .flatMap(crmUser -> crmUser.email().stream())
                        .distinct()
                        .toList());
        Map<UserId, String> users = new TreeMap<>();
        people.values()
                .forEach(candidates -> candidates.forEach(candidate ->
                        users.put(candidate.user(), candidate.name().displayed())));
        List<LinkProposal> proposals = LinkProposals.of(
                listed.stream()
                        .map(crmUser -> new Listed(crmUser.id(), crmUser.email(), crmUser.active()))
                        .toList(),
                active(people, now),
                links.users(caller.account(), integration, names.keySet(), now));
        return proposals.stream()
                .map(proposal -> new LinkProposalView(
                        proposal.crmUser().value(),
                        names.get(proposal.crmUser()),
                        proposal.user().value(),
                        users.get(proposal.user()),
                        proposal.email().folded()))
                .toList();
    }

    private static Map<EmailAddress, Set<UserId>> active(Map<EmailAddress, List<Candidate>> people, Instant now) {
        Map<EmailAddress, Set<UserId>> active = new TreeMap<>();
        people.forEach((email, candidates) -> active.put(
                email,
                candidates.stream()
                        .filter(candidate -> candidate.active().activeAt(now))
                        .map(Candidate::user)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return active;
    }
}
