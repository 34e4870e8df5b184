package io.rightful.crm;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** A CRM that can do nothing, for those that can do little to begin with. */
public interface Unsupported extends Crm {
    @Override
    default CrmPage<CrmUser> users(PageCursor from) {
        throw CrmFailure.notSupported(CannotDo.LIST_USERS).exception();
    }

    @Override
    default CrmPage<CrmQueue> queues(PageCursor from) {
        throw CrmFailure.notSupported(CannotDo.HAVE_QUEUES).exception();
    }

    @Override
    default List<CrmLead> findByPhone(String e164) {
        throw CrmFailure.notSupported(CannotDo.FIND_BY_PHONE).exception();
    }

    @Override
    default List<CrmLead> findByEmail(EmailAddress email) {
        throw CrmFailure.notSupported(CannotDo.FIND_BY_EMAIL).exception();
    }

    @Override
    default Changes changes(ChangeCursor from) {
        throw CrmFailure.notSupported(CannotDo.TELL_CHANGES).exception();
    }

    @Override
    default Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        throw CrmFailure.notSupported(CannotDo.READ_LEADS).exception();
    }

    @Override
    default List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        throw CrmFailure.notSupported(CannotDo.WRITE_OWNERS).exception();
    }

    @Override
    default CallRecordId writeCall(CallRecord record) {
        throw CrmFailure.notSupported(CannotDo.RECORD_CALLS).exception();
    }
}
