package io.rightful.local.crm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.user.EmailAddress;

/**
 * A lead as it stands in its CRM.
 *
 * @param owner absent: nobody
 * @param into the lead that it has become
 * @param changes of its owner, the newest first
 * @param calls recorded on it, the latest first
 */
public record LeadView(
        String id,
        Optional<String> name,
        SortedSet<String> phones,
        List<String> emails,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<OwnerView> owner,
        String state,
        Optional<String> into,
        Instant changedAt,
        List<ChangeView> changes,
        List<CallView> calls) {

    static LeadView of(SandboxLead sandboxed, SandboxStore store) {
        CrmLead lead = sandboxed.lead();
        return store.people(people -> new LeadView(
                lead.id().value(),
                lead.name(),
                lead.phones(),
                lead.emails().stream().map(EmailAddress::folded).toList(),
                OwnerView.of(lead.owner(), people),
                StateBody.text(lead.state()),
                StateBody.into(lead.state()),
                lead.changedAt(),
                sandboxed.changes().stream()
                        .map(change -> ChangeView.of(change, people))
                        .toList(),
                store.calls(lead.id()).map(call -> CallView.of(call, people)).toList()));
    }
}
