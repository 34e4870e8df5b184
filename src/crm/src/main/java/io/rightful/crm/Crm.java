package io.rightful.crm;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemotePage;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/**
 * One CRM of one integration, in words that all CRMs share. Every method may throw a {@link RemoteException}, which says whether
 * to come back, when, and what an admin can do; limits, expired tokens and passing failures are dealt with before that.
 */
public interface Crm {
    CrmKind kind();

    /** What it never does, whatever the integration's settings. Asked for all the same, it fails with not supported. */
    Set<CannotDo> cannotDo();

    /** One page of all users, those who have left included. */
    RemotePage<CrmUser> users(PageCursor from);

    /** One page of all that can own leads and is not a person. */
    RemotePage<CrmQueue> queues(PageCursor from);

    /**
     * Every lead with this number, compared as E.164: none, one or several. A CRM's index may be behind by minutes.
     *
     * @param e164 with its plus sign
     */
    List<CrmLead> findByPhone(String e164);

    /** Every lead with this address: none, one or several. */
    List<CrmLead> findByEmail(EmailAddress email);

    /** Where to begin, for all that changed at this time or later. */
    ChangeCursor cursorAt(Instant since);

    /**
     * One page of leads of which anything changed, each as it is now. Leads may come again; none is passed over. The cursor of
     * a page may be kept once the page has been dealt with.
     */
    Changes changes(ChangeCursor from);

    /** The leads as they are now, in as few requests as the CRM allows; one it does not know is absent. */
    Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids);

    /** Sets owners in as few requests as the CRM allows. One result for each, in the order given; one lead must not come twice. */
    List<OwnerWritten> writeOwners(List<OwnerWrite> writes);

    /** Creates or updates the one record of a call, found by its key where its identifier is not known. */
    CallRecordId writeCall(CallRecord record);
}
