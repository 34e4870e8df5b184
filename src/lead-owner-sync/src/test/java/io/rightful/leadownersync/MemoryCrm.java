package io.rightful.leadownersync;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.ChangeWindow;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.CrmFailure;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmPage;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.PageCursor;
import io.rightful.crm.Refusal;
import io.rightful.crm.Unsupported;
import io.rightful.crm.http.Batches;
import io.rightful.crm.http.RequestBudget;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.EmailAddress;

/** A CRM in memory, that counts what it is asked and fails as it is told to. */
final class MemoryCrm implements Unsupported {
    private static final int PAGE = 20;
    private static final int BATCH = 100;

    private final InstantSource clock;
    private final int pageSize;
    private final Map<CrmLeadId, Stored> leads = new TreeMap<>(Comparator.comparing(CrmLeadId::value));
    private final List<String> requests = new ArrayList<>();
    private final List<OwnerWrite> written = new ArrayList<>();
    private final List<CrmUser> users = new ArrayList<>();
    private Faults faults = Faults.NONE;
    private boolean refusing;
    private RequestBudget budget = RequestBudget.UNLIMITED;

    private record Stored(CrmLead lead, Instant visibleAt) {}

    MemoryCrm(InstantSource clock) {
        this(clock, PAGE);
    }

    MemoryCrm(InstantSource clock, int pageSize) {
        this.clock = clock;
        this.pageSize = pageSize;
    }

    void failing(Faults other) {
        faults = other;
    }

    void refusing(boolean all) {
        refusing = all;
    }

    void spending(RequestBudget other) {
        budget = other;
    }

    void forgetRequests() {
        requests.clear();
        written.clear();
    }

    void employ(CrmUser... people) {
        users.addAll(List.of(people));
    }

    void dismissAll() {
        users.clear();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    List<OwnerWrite> written() {
        return List.copyOf(written);
    }

    CrmOwner owner(String lead) {
        return leads.get(new CrmLeadId(lead)).lead().owner();
    }

    /** A person adds a lead, or changes its owner. */
    void put(String lead, String owner, String phone) {
        put(lead, owner, phone, clock.instant());
    }

    /** With no number, but an address. */
    void put(String lead, String owner, EmailAddress email) {
        put(
                new CrmLead(
                        new CrmLeadId(lead),
                        of(owner),
                        clock.instant(),
                        new LeadState.Open(),
                        new TreeSet<>(),
                        new TreeSet<>(Set.of(email)),
                        Optional.empty()),
                clock.instant());
    }

    /** @param visibleAt when it is first told as changed */
    void put(String lead, String owner, String phone, Instant visibleAt) {
        put(
                new CrmLead(
                        new CrmLeadId(lead),
                        of(owner),
                        clock.instant(),
                        new LeadState.Open(),
                        new TreeSet<>(Set.of(phone)),
                        new TreeSet<>(),
                        Optional.of("Perpetua Lindqvist")),
                visibleAt);
    }

    void delete(String lead) {
        leads.remove(new CrmLeadId(lead));
    }

    static CrmOwner of(String owner) {
        return owner.isEmpty() ? new CrmOwner.Nobody() : new CrmOwner.OfUser(new CrmUserId(owner));
    }

    @Override
    public CrmKind kind() {
        return CrmKind.GENERIC;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return EnumSet.noneOf(CannotDo.class);
    }

    @Override
    public CrmPage<CrmUser> users(PageCursor from) {
        request("users");
        int first = from.value().isEmpty() ? 0 : Integer.parseInt(from.value());
        int next = Math.min(first + 2, users.size());
        return new CrmPage<>(
                users.subList(first, next),
                next < users.size() ? Optional.of(new PageCursor(Integer.toString(next))) : Optional.empty());
    }

    @Override
    public CrmPage<CrmQueue> queues(PageCursor from) {
        request("queues");
        return new CrmPage<>(List.of(new CrmQueue("q", "Newcomers")), Optional.empty());
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return ChangeWindow.from(since).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        request("changes");
        ChangeWindow window = ChangeWindow.of(from).opened(clock.instant());
        List<CrmLead> page = leads.values().stream()
                .filter(stored -> !stored.visibleAt().isAfter(clock.instant()))
                .map(Stored::lead)
                .filter(lead -> !lead.changedAt().isBefore(window.from())
                        && !lead.changedAt().isAfter(window.end()))
                .filter(lead -> window.lastId()
                        .filter(last -> lead.id().value().compareTo(last) <= 0)
                        .isEmpty())
                .limit(pageSize)
                .toList();
        ChangeWindow read = window.read(page);
        List<CrmLead> told =
                faults.repeats() ? Stream.concat(page.stream(), page.stream()).toList() : page;
        faults.after();
        return page.size() < pageSize
                ? new Changes(told, read.closed().cursor(), Progress.CAUGHT_UP)
                : new Changes(told, read.cursor(), Progress.MORE);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        Map<CrmLeadId, CrmLead> found = new HashMap<>();
        for (List<CrmLeadId> batch : Batches.of(List.copyOf(ids), BATCH)) {
            request("leads");
            batch.stream()
                    .filter(leads::containsKey)
                    .forEach(id -> found.put(id, leads.get(id).lead()));
        }
        faults.after();
        return found;
    }

    /** Compares, so that whoever edits between reading and writing is not overwritten. */
    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        List<OwnerWritten> results = new ArrayList<>();
        for (List<OwnerWrite> batch : Batches.of(writes, BATCH)) {
            request("write");
            batch.forEach(write -> results.add(written(write)));
        }
        faults.after();
        return results;
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        request("call");
        return new CallRecordId(record.key());
    }

    private OwnerWritten written(OwnerWrite write) {
        Stored stored = leads.get(write.lead());
        if (stored == null) {
            return new OwnerWritten.Refused(write.lead(), Refusal.LEAD_NOT_THERE, "gone");
        }
        if (refusing) {
            return new OwnerWritten.Refused(write.lead(), Refusal.CUSTOMERS_RULE, "no");
        }
        if (faults.takesNot()) {
            return new OwnerWritten.TryLater(write.lead(), "busy");
        }
        if (!stored.lead().owner().equals(write.expected())) {
            return new OwnerWritten.Refused(write.lead(), Refusal.CHANGED_MEANWHILE, "changed");
        }
        CrmLead lead = stored.lead();
        put(
                new CrmLead(
                        lead.id(),
                        write.owner(),
                        clock.instant(),
                        lead.state(),
                        lead.phones(),
                        lead.emails(),
                        lead.name()),
                clock.instant());
        written.add(write);
        return new OwnerWritten.Written(write.lead());
    }

    private void request(String kind) {
        budget.exhaustedUntil(clock.instant()).ifPresent(until -> {
            throw CrmFailure.limitReached("budget", until).exception();
        });
        requests.add(kind);
        faults.before();
    }

    private void put(CrmLead lead, Instant visibleAt) {
        leads.put(lead.id(), new Stored(lead, visibleAt));
    }
}
