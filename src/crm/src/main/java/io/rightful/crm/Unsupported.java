package io.rightful.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** A CRM that can do nothing, for those that can do little to begin with. */
public interface Unsupported extends Crm {
    @Override
    default RemotePage<CrmUser> users(PageCursor from) {
        throw CannotDo.LIST_USERS.failure().exception();
    }

    @Override
    default RemotePage<CrmQueue> queues(PageCursor from) {
        throw CannotDo.HAVE_QUEUES.failure().exception();
    }

    @Override
    default List<CrmLead> findByPhone(String e164) {
        throw CannotDo.FIND_BY_PHONE.failure().exception();
    }

    @Override
    default List<CrmLead> findByEmail(EmailAddress email) {
        throw CannotDo.FIND_BY_EMAIL.failure().exception();
    }

    @Override
    default Changes changes(ChangeCursor from) {
        throw CannotDo.TELL_CHANGES.failure().exception();
    }

    @Override
    default Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        throw CannotDo.READ_LEADS.failure().exception();
    }

    @Override
    default List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        throw CannotDo.WRITE_OWNERS.failure().exception();
    }

    @Override
    default CallRecordId writeCall(CallRecord record) {
        throw CannotDo.RECORD_CALLS.failure().exception();
    }
}
