package io.rightful.local.crm;

import java.util.Locale;
import java.util.Optional;

import io.rightful.crm.CrmUserState;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Refusal;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmUserId;

/** What a CRM that can do everything still refuses. */
final class SandboxRefusals {
    private SandboxRefusals() {}

    static Optional<OwnerWritten> of(OwnerWrite write, Optional<SandboxLead> lead, SandboxPeople people) {
        return lead.map(SandboxLead::lead)
                .map(found -> ofLead(found).or(() -> ofOwner(write, found, people)))
                .orElse(Optional.of(Refusal.LEAD_NOT_THERE))
                .map(refusal -> new OwnerWritten.Refused(
                        write.lead(), refusal, refusal.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Refusal> ofLead(CrmLead lead) {
        return lead.state()
                .fold(
                        Optional::empty,
                        converted -> Optional.of(Refusal.LEAD_CONVERTED),
                        merged -> Optional.of(Refusal.LEAD_NOT_THERE),
                        () -> Optional.of(Refusal.LEAD_NOT_THERE));
    }

    private static Optional<Refusal> ofOwner(OwnerWrite write, CrmLead lead, SandboxPeople people) {
        return lead.owner().equals(write.expected()) || lead.owner().equals(write.owner())
                ? write.owner()
                        .<Optional<Refusal>>fold(
                                user -> ofUser(user, people), queue -> Optional.empty(), Optional::empty)
                : Optional.of(Refusal.CHANGED_MEANWHILE);
    }

    private static Optional<Refusal> ofUser(CrmUserId id, SandboxPeople people) {
        return people.user(id)
                .filter(user -> user.state() == CrmUserState.INACTIVE)
                .map(inactive -> Refusal.OWNER_INACTIVE);
    }
}
