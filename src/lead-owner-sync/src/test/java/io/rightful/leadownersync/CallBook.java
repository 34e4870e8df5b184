package io.rightful.leadownersync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** A CRM of which only the records of calls matter. It fails as it is told to, once each. */
final class CallBook implements Crm {
    private final List<CallRecord> written = new ArrayList<>();
    private final List<RemoteFailure> failures = new ArrayList<>();

    List<CallRecord> written() {
        return written;
    }

    CallRecord last() {
        return written.get(written.size() - 1);
    }

    void fails(RemoteFailure failure) {
        failures.add(failure);
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        if (!failures.isEmpty()) {
            throw failures.remove(0).exception();
        }
        written.add(record);
        return record.known().orElseGet(() -> new CallRecordId("record-" + written.size()));
    }

    @Override
    public CrmKind kind() {
        return CrmKind.HUBSPOT;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return Set.of();
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        return new RemotePage<>(List.of(), Optional.empty());
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        return new RemotePage<>(List.of(), Optional.empty());
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return List.of();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return List.of();
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        throw new UnsupportedOperationException("nobody reads its changes");
    }

    @Override
    public Changes changes(ChangeCursor from) {
        throw new UnsupportedOperationException("nobody reads its changes");
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Map.of();
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        throw new UnsupportedOperationException("nobody writes its owners");
    }
}
