package io.rightful.local.crm;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** A CRM of any kind that can do everything, and is nowhere but in this process. */
record SandboxCrm(CrmKind kind, SandboxStore store) implements Crm {
    private static final int PAGE = 100;

    @Override
    public Set<CannotDo> cannotDo() {
        return Set.of();
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        return new RemotePage<>(store.people(SandboxPeople::users), Optional.empty());
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        return new RemotePage<>(store.people(SandboxPeople::queues), Optional.empty());
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return open(lead -> lead.phones().contains(e164));
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return open(lead -> lead.emails().contains(email));
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return SandboxCursor.before(since).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        SandboxCursor position = SandboxCursor.of(from);
        List<CrmLead> page = store.changedAfter(position.time(), position.lead(), PAGE);
        if (page.isEmpty()) {
            return new Changes(page, from, Changes.Progress.CAUGHT_UP);
        }
        CrmLead last = page.get(page.size() - 1);
        return new Changes(
                page,
                new SandboxCursor(last.changedAt(), last.id().value()).cursor(),
                page.size() < PAGE ? Changes.Progress.CAUGHT_UP : Changes.Progress.MORE);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        Map<CrmLeadId, CrmLead> found = new HashMap<>();
        ids.forEach(id -> store.find(id).ifPresent(lead -> found.put(id, lead.lead())));
        return found;
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return writes.stream().map(store::write).toList();
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        return store.write(record);
    }

    private List<CrmLead> open(Predicate<CrmLead> wanted) {
        return store.leads().stream()
                .map(SandboxLead::lead)
                .filter(lead -> lead.state().fold(() -> true, converted -> false, merged -> false, () -> false))
                .filter(wanted)
                .toList();
    }
}
