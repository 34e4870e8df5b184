package io.rightful.crm.hubspot;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.hubspot.HubSpotAnswers.Found;
import io.rightful.crm.hubspot.HubSpotAnswers.Objects;
import io.rightful.crm.hubspot.HubSpotBodies.BatchRead;
import io.rightful.crm.hubspot.HubSpotBodies.Id;
import io.rightful.crm.hubspot.HubSpotBodies.Search;
import io.rightful.remote.Batches;
import io.rightful.remote.Exchange;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** HubSpot's contacts as leads, its owners as users and queues, and its calls. */
public final class HubSpot implements Crm {
    public static final Set<CannotDo> CANNOT_DO = Set.of(CannotDo.TELL_DELETED);

    /** For every account. */
    public static final URI ADDRESS = URI.create("https://api.hubapi.com");

    private static final int BATCH = 100;

    /** Searches of one account: five a second, and no header says how many are left. */
    private static final Duration GAP = Duration.ofMillis(200);

    private final InstantSource clock;
    private final HubSpotSender sender;
    private final HubSpotSender searches;
    private final HubSpotContacts contacts;
    private final HubSpotUsers users;

    /** @param queues identifiers of the owners that were listed as queues: an owner's identifier does not show what it is */
    public HubSpot(Tools tools, Tokens tokens, URI address, LeadPhones phones, Set<String> queues) {
        clock = tools.clock();
        HubSpotSignals signals = new HubSpotSignals();
        sender = new HubSpotSender(new Requests(tools, tokens, signals, Duration.ZERO), tools.clients(), address);
        searches = new HubSpotSender(new Requests(tools, tokens, signals, GAP), tools.clients(), address);
        contacts = new HubSpotContacts(phones, queues);
        users = new HubSpotUsers(sender);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.HUBSPOT;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        return users.people(from);
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        return users.queues(from);
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return found(HubSpotSearches.byPhone(contacts.phones().nationalDigits(e164))).stream()
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return found(HubSpotSearches.byEmail(email.folded()));
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return ChangeWindow.from(since).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        ChangeWindow window = ChangeWindow.of(from).opened(clock.instant());
        List<CrmLead> changed = found(HubSpotSearches.changed(window));
        ChangeWindow read = window.read(changed);
        return changed.size() == HubSpotSearches.PAGE
                ? new Changes(changed, read.movedOn(window).cursor(), Progress.MORE)
                : new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP);
    }

    /** A merged contact's identifier is answered with the contact that swallowed it. */
    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        Map<CrmLeadId, CrmLead> leads = new HashMap<>();
        for (List<CrmLeadId> batch : Batches.of(Set.copyOf(ids), BATCH)) {
            List<Id> inputs = batch.stream().map(id -> new Id(id.value())).toList();
            BatchRead body = new BatchRead(HubSpotContacts.PROPERTIES, List.of(), inputs);
            Exchange answer = sender.send((api, token) -> api.read(token, body), Set.of());
            answer.as(Objects.class).results().forEach(contact -> leads.putAll(asked(contact, batch)));
        }
        return leads;
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new HubSpotOwners(sender).write(writes);
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        return new HubSpotCalls(sender, searches).write(record);
    }

    private Map<CrmLeadId, CrmLead> asked(Found contact, List<CrmLeadId> ids) {
        Map<CrmLeadId, CrmLead> leads = new HashMap<>();
        CrmLead lead = contacts.lead(contact);
        if (ids.contains(lead.id())) {
            leads.put(lead.id(), lead);
        }
        HubSpotContacts.mergedIds(contact).stream()
                .map(CrmLeadId::new)
                .filter(ids::contains)
                .forEach(id -> leads.put(id, contacts.merged(id, contact)));
        return leads;
    }

    private List<CrmLead> found(Search search) {
        return searches.send((api, token) -> api.search(token, search), Set.of()).as(Objects.class).results().stream()
                .map(contacts::lead)
                .toList();
    }
}
