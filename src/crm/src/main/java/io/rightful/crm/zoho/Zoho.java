package io.rightful.crm.zoho;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
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
import io.rightful.crm.TokenPages;
import io.rightful.crm.Unsupported;
import io.rightful.crm.zoho.ZohoAnswers.Leads;
import io.rightful.crm.zoho.ZohoAnswers.User;
import io.rightful.crm.zoho.ZohoAnswers.Users;
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

/** Zoho CRM's leads and users. */
public final class Zoho implements Unsupported {
    public static final Set<CannotDo> CANNOT_DO = Set.of(
            CannotDo.HAVE_QUEUES,
            CannotDo.OWN_BY_QUEUE,
            CannotDo.LEAVE_LEADS_UNOWNED,
            CannotDo.TELL_DELETED,
            CannotDo.TELL_MERGED,
            CannotDo.RECORD_CALLS);

    private static final int PAGE = 200;
    private static final int BATCH = 100;
    private static final int NOT_MODIFIED = 304;
    private static final String ALL = "AllUsers";
    private static final String CONVERTED_TOO = "both";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final InstantSource clock;
    private final ZohoSender sender;
    private final ZohoLeads leads;

    /** @param address of the account's data centre; what comes with a token goes before it */
    public Zoho(Tools tools, Tokens tokens, URI address, LeadPhones phones) {
        clock = tools.clock();
        leads = new ZohoLeads(phones);
        Requests requests = new Requests(tools, tokens, new ZohoSignals(), Duration.ZERO);
        sender = new ZohoSender(requests, tools.clients(), address);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.ZOHO;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        int number = from.equals(PageCursor.START) ? 1 : Integer.parseInt(from.value());
        Exchange answer = sender.send((api, token) -> api.users(token, ALL, number, PAGE));
        if (answer.body().isBlank()) {
            return new RemotePage<>(List.of(), Optional.empty());
        }
        Users page = answer.as(Users.class);
        return new RemotePage<>(
                page.users().stream().map(Zoho::user).toList(),
                page.info().more() ? Optional.of(new PageCursor(Integer.toString(number + 1))) : Optional.empty());
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return Stream.of(e164, leads.phones().nationalDigits(e164))
                .distinct()
                .map(spelling -> sender.send((api, token) -> api.search(token, spelling, null, ZohoLeads.FIELDS, PAGE)))
                .flatMap(answer -> found(answer).data().stream())
                .map(leads::lead)
                .filter(lead -> lead.phones().contains(e164))
                .distinct()
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        Exchange answer = sender.send((api, token) -> api.search(token, null, email.folded(), ZohoLeads.FIELDS, PAGE));
        return found(answer).data().stream()
                .map(leads::lead)
                .filter(lead -> lead.emails().contains(email))
                .toList();
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return ChangeWindow.from(since.truncatedTo(ChronoUnit.SECONDS)).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        return TokenPages.read(from, clock.instant(), this::page);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), BATCH).stream()
                .map(batch -> batch.stream().map(CrmLeadId::value).collect(Collectors.joining(",")))
                .map(batch -> sender.send((api, token) ->
                        api.leads(token, null, ZohoLeads.FIELDS, batch, CONVERTED_TOO, null, null, BATCH, null)))
                .flatMap(answer -> found(answer).data().stream())
                .map(leads::lead)
                .collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new ZohoOwners(sender).write(writes);
    }

    private Changes page(ChangeWindow window) {
        String since = TIME.format(window.from().atOffset(ZoneOffset.UTC));
        Leads page = found(sender.send(
                (api, token) -> api.leads(
                        token,
                        since,
                        ZohoLeads.FIELDS,
                        null,
                        CONVERTED_TOO,
                        "Modified_Time",
                        "asc",
                        PAGE,
                        window.lastId().orElse(null)),
                NOT_MODIFIED));
        List<CrmLead> changed = page.data().stream().map(leads::lead).toList();
        ChangeWindow read = window.read(changed);
        return page.next()
                .map(token ->
                        new Changes(changed, read.at(token).movedOn(window).cursor(), Progress.MORE))
                .orElseGet(() -> new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP));
    }

    /** Nothing found, and nothing modified, is an empty body. */
    private static Leads found(Exchange answer) {
        return answer.body().isBlank() ? ZohoAnswers.NO_LEADS : answer.as(Leads.class);
    }

    private static CrmUser user(User user) {
        return new CrmUser(
                new CrmUserId(user.id()),
                user.fullName().orElse(user.id()),
                Optional.empty(),
                user.email().flatMap(EmailAddress::of),
                user.status().filter("active"::equals).isPresent() ? CrmUserState.ACTIVE : CrmUserState.INACTIVE);
    }
}
