package io.rightful.crm.salesforce;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.rightful.crm.BatchWrites;
import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.ChangeWindow;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.Crm;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.remote.Batches;
import io.rightful.remote.Exchange;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Salesforce's leads, users, lead queues and tasks. Contacts are left alone. */
public final class Salesforce implements Crm {
    public static final Set<CannotDo> CANNOT_DO = Set.of(CannotDo.LEAVE_LEADS_UNOWNED);

    private static final int BATCH = 200;

    private final Tools tools;
    private final SalesforceSender sender;
    private final SalesforceLeads leads;
    private final LeadPhones phones;

    /** @param address of the organisation's own domain; what comes with a token goes before it */
    public Salesforce(Tools tools, Tokens tokens, URI address, LeadPhones phones) {
        this.tools = tools;
        this.phones = phones;
        leads = new SalesforceLeads(phones);
        sender = new SalesforceSender(
                new Requests(tools, tokens, new SalesforceSignals(), Duration.ZERO), tools.clients(), address);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.SALESFORCE;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        SalesforceAnswers.Users page = page(from, Soql.USERS).as(SalesforceAnswers.Users.class);
        return new RemotePage<>(page.records().stream().map(Salesforce::user).toList(), next(page.nextRecordsUrl()))
                .after(from);
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        SalesforceAnswers.Queues page = page(from, Soql.QUEUES).as(SalesforceAnswers.Queues.class);
        List<CrmQueue> queues = page.records().stream()
                .map(queue -> new CrmQueue(
                        queue.queueId(),
                        queue.queue().flatMap(SalesforceAnswers.Queue::name).orElse(queue.queueId())))
                .toList();
        return new RemotePage<>(queues, next(page.nextRecordsUrl())).after(from);
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        String digits = phones.nationalDigits(e164);
        return sender
                .send((api, token) -> api.search(token, Soql.byPhone(digits)))
                .as(SalesforceAnswers.Found.class)
                .searchRecords()
                .stream()
                .map(leads::lead)
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return all(sender.send((api, token) -> api.query(token, Soql.byEmail(email.folded()))));
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return ChangeWindow.from(since).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        ChangeWindow window = ChangeWindow.of(from).opened(tools.clock().instant());
        SalesforceAnswers.Leads page = sender.send((api, token) -> api.queryAll(token, Soql.changed(window)))
                .as(SalesforceAnswers.Leads.class);
        List<CrmLead> changed = page.records().stream().map(leads::lead).toList();
        ChangeWindow read = window.read(changed);
        boolean more = !page.done() || changed.size() == Soql.PAGE;
        return more
                ? new Changes(changed, read.movedOn(window).cursor(), Progress.MORE)
                : new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), BATCH).stream()
                .flatMap(batch -> all(sender.send((api, token) -> api.queryAll(token, Soql.byIds(batch)))).stream())
                .collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        SalesforceOwners owners = new SalesforceOwners(tools, sender);
        return BatchWrites.write(writes, BATCH, owners::write);
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        return new SalesforceTasks(sender).write(record);
    }

    private Exchange page(PageCursor from, String soql) {
        return from.equals(PageCursor.START)
                ? sender.send((api, token) -> api.query(token, soql))
                : sender.send((api, token) -> api.more(token, from.value()));
    }

    private List<CrmLead> all(Exchange answer) {
        return answer.as(SalesforceAnswers.Leads.class).records().stream()
                .map(leads::lead)
                .toList();
    }

    private static Optional<PageCursor> next(Optional<String> nextRecordsUrl) {
        return nextRecordsUrl.map(url -> new PageCursor(url.substring(url.lastIndexOf('/') + 1)));
    }

    private static CrmUser user(SalesforceAnswers.User user) {
        return new CrmUser(
                new CrmUserId(user.id()),
                user.name().orElse(user.id()),
                user.username(),
                user.email().flatMap(EmailAddress::of),
                user.active() ? CrmUserState.ACTIVE : CrmUserState.INACTIVE);
    }
}
