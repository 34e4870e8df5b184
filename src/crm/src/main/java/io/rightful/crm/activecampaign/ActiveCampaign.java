package io.rightful.crm.activecampaign;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.ChangeWindow;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Unsupported;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Contact;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Contacts;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Deal;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Deals;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.OneDeal;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.User;
import io.rightful.crm.activecampaign.ActiveCampaignAnswers.Users;
import io.rightful.remote.Exchange;
import io.rightful.remote.OffsetPosition;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** ActiveCampaign's deals as leads: a contact has no owner there. */
public final class ActiveCampaign implements Unsupported {
    public static final Set<CannotDo> CANNOT_DO = Set.of(
            CannotDo.SEE_USERS_WHO_LEFT,
            CannotDo.HAVE_QUEUES,
            CannotDo.OWN_BY_QUEUE,
            CannotDo.LEAVE_LEADS_UNOWNED,
            CannotDo.TELL_DELETED,
            CannotDo.TELL_MERGED,
            CannotDo.READ_LEADS_IN_BATCHES,
            CannotDo.RECORD_CALLS);

    private static final int PAGE = 100;

    /** Of two pages: a row that vanishes in between moves all after it up. */
    private static final int OVERLAP = 10;

    private static final int NOT_FOUND = 404;
    private static final Duration GAP = Duration.ofMillis(200);
    private static final String OPEN = "0";

    private final InstantSource clock;
    private final ActiveCampaignSender sender;
    private final ActiveCampaignDeals deals;
    private final LeadPhones phones;
    private final Optional<String> pipeline;

    /**
     * @param address as the account's developer settings show it, without the path
     * @param pipeline whose deals count, by its identifier; absent: every pipeline's
     */
    public ActiveCampaign(Tools tools, Tokens tokens, URI address, LeadPhones phones, Optional<String> pipeline) {
        clock = tools.clock();
        this.phones = phones;
        this.pipeline = pipeline;
        deals = new ActiveCampaignDeals(phones);
        Requests requests = new Requests(tools, tokens, new ActiveCampaignSignals(), GAP);
        sender = new ActiveCampaignSender(requests, tools.clients(), address);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.ACTIVE_CAMPAIGN;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        int offset = from.equals(PageCursor.START) ? 0 : Integer.parseInt(from.value());
        Users page = sender.send((api, key) -> api.users(key, PAGE, offset)).as(Users.class);
        int read = offset + page.users().size();
        boolean last = page.users().isEmpty() || read >= page.meta().total();
        return new RemotePage<>(
                page.users().stream().map(ActiveCampaign::user).toList(),
                last ? Optional.empty() : Optional.of(new PageCursor(Integer.toString(read))));
    }

    /** Contacts are searched by how the text of their number begins: every spelling is tried. */
    @Override
    public List<CrmLead> findByPhone(String e164) {
        Map<String, Contact> found = new HashMap<>();
        phones.spellings(e164).stream()
                .flatMap(spelling -> contacts(List.of(), spelling, null).stream())
                .forEach(contact -> found.put(contact.id(), contact));
        return openDeals(found).stream()
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return openDeals(byId(contacts(List.of(), null, email.folded()))).stream()
                .filter(lead -> lead.emails().contains(email))
                .toList();
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return ChangeWindow.from(since).cursor();
    }

    /** Deals are asked for by day, the day before included, since days are those of the account's time zone. */
    @Override
    public Changes changes(ChangeCursor from) {
        ChangeWindow window = ChangeWindow.of(from).opened(clock.instant());
        OffsetPosition position = OffsetPosition.of(window.lastId());
        String day =
                window.from().atZone(ZoneOffset.UTC).toLocalDate().minusDays(1).toString();
        List<Deal> page = sender.send(
                        (api, key) -> api.deals(key, day, pipeline.orElse(null), "ASC", PAGE, position.offset()))
                .as(Deals.class)
                .deals();
        List<CrmLead> changed = withContacts(page.stream()
                .filter(deal -> ActiveCampaignDeals.changedAt(deal)
                        .filter(window.from()::isAfter)
                        .isEmpty())
                .toList());
        ChangeWindow read = window.read(changed);
        if (page.size() < PAGE) {
            return new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP);
        }
        String last = page.get(PAGE - 1).id();
        return new Changes(
                changed, read.at(position.after(PAGE - OVERLAP, last).text()).cursor(), Progress.MORE);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        List<Deal> read = Set.copyOf(ids).stream()
                .map(id -> sender.send((api, key) -> api.deal(key, id.value()), NOT_FOUND))
                .filter(answer -> answer.status() != NOT_FOUND)
                .map(answer -> answer.as(OneDeal.class).deal())
                .toList();
        return withContacts(read).stream().collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new ActiveCampaignOwners(sender).write(writes);
    }

    private List<CrmLead> openDeals(Map<String, Contact> contacts) {
        return contacts.keySet().stream()
                .sorted()
                .map(contact -> sender.send((api, key) -> api.dealsOf(key, contact)))
                .flatMap(answer -> answer.as(Deals.class).deals().stream())
                .filter(deal -> deal.status().filter(OPEN::equals).isPresent())
                .filter(deal -> pipeline.isEmpty() || deal.group().equals(pipeline))
                .map(deal -> deals.lead(deal, contacts))
                .toList();
    }

    private List<CrmLead> withContacts(List<Deal> read) {
        List<String> ids = read.stream()
                .map(Deal::contact)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<String, Contact> contacts = ids.isEmpty() ? Map.of() : byId(contacts(ids, null, null));
        return read.stream().map(deal -> deals.lead(deal, contacts)).toList();
    }

    private List<Contact> contacts(List<String> ids, String phoneBegins, String email) {
        Exchange answer = sender.send(
                (api, key) -> api.contacts(key, ids, phoneBegins, email, ActiveCampaignApi.ANY_STATUS, PAGE));
        return answer.as(Contacts.class).contacts();
    }

    private static Map<String, Contact> byId(List<Contact> contacts) {
        return contacts.stream().collect(Collectors.toMap(Contact::id, Function.identity()));
    }

    private static CrmUser user(User user) {
        String name = Stream.of(user.firstName(), user.lastName())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new CrmUser(
                new CrmUserId(user.id()),
                name.isEmpty() ? user.username().orElse(user.id()) : name,
                user.username(),
                user.email().flatMap(EmailAddress::of),
                CrmUserState.ACTIVE);
    }
}
