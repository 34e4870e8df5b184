package io.rightful.crm.dynamics;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.ChangeWindow;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.TokenPages;
import io.rightful.crm.Unsupported;
import io.rightful.crm.dynamics.DynamicsAnswers.Lead;
import io.rightful.crm.dynamics.DynamicsAnswers.Leads;
import io.rightful.crm.dynamics.DynamicsAnswers.Teams;
import io.rightful.crm.dynamics.DynamicsAnswers.User;
import io.rightful.crm.dynamics.DynamicsAnswers.Users;
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

/** Dynamics 365 Sales: its leads, its users, and its owner teams as queues. */
public final class Dynamics implements Unsupported {
    public static final Set<CannotDo> CANNOT_DO =
            Set.of(CannotDo.LEAVE_LEADS_UNOWNED, CannotDo.TELL_DELETED, CannotDo.TELL_MERGED, CannotDo.RECORD_CALLS);

    private static final String USER_FIELDS =
            "systemuserid,fullname,internalemailaddress,domainname,isdisabled,applicationid";
    private static final String PEOPLE = "accessmode eq 0";
    private static final String OWNER_TEAMS = "teamtype eq 0";

    private final InstantSource clock;
    private final DynamicsSender sender;
    private final DynamicsReads reads;
    private final DynamicsLeads leads;

    /** @param address of the environment, without a path */
    public Dynamics(Tools tools, Tokens tokens, URI address, LeadPhones phones) {
        clock = tools.clock();
        leads = new DynamicsLeads(phones);
        Requests requests = new Requests(tools, tokens, new DynamicsSignals(), Duration.ZERO);
        sender = new DynamicsSender(requests, tools.clients(), address);
        reads = new DynamicsReads(sender);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.DYNAMICS365;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        Exchange answer = from.equals(PageCursor.START)
                ? sender.send((api, token) -> api.users(token, USER_FIELDS, PEOPLE))
                : sender.follow(from.value());
        Users page = answer.as(Users.class);
        List<CrmUser> people = page.value().stream()
                .filter(user -> user.applicationid().isEmpty())
                .map(Dynamics::user)
                .toList();
        return new RemotePage<>(people, page.next().map(PageCursor::new)).after(from);
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        Exchange answer = from.equals(PageCursor.START)
                ? sender.send((api, token) -> api.teams(token, "teamid,name", OWNER_TEAMS))
                : sender.follow(from.value());
        Teams page = answer.as(Teams.class);
        List<CrmQueue> teams = page.value().stream()
                .map(team -> new CrmQueue(team.teamid(), team.name().orElse(team.teamid())))
                .toList();
        return new RemotePage<>(teams, page.next().map(PageCursor::new)).after(from);
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return reads.byPhone(leads.phones().spellings(e164)).stream()
                .map(leads::lead)
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return reads.byEmail(email.folded()).stream().map(leads::lead).toList();
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
        return reads.byIds(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> leads.lead(entry.getValue())));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new DynamicsOwners(sender, reads).write(writes);
    }

    private Changes page(ChangeWindow window) {
        String filter = "modifiedon ge " + window.from() + " and modifiedon le "
                + window.end().truncatedTo(ChronoUnit.SECONDS);
        Leads page = window.lastId()
                .map(sender::follow)
                .orElseGet(() -> sender.send((api, token) ->
                        api.leads(token, DynamicsLeads.FIELDS, filter, "modifiedon,leadid", null, null)))
                .as(Leads.class);
        List<CrmLead> changed =
                page.value().stream().map((Lead lead) -> leads.lead(lead)).toList();
        ChangeWindow read = window.read(changed);
        return page.next()
                .map(link -> new Changes(changed, read.at(link).movedOn(window).cursor(), Progress.MORE))
                .orElseGet(() -> new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP));
    }

    private static CrmUser user(User user) {
        return new CrmUser(
                new CrmUserId(user.systemuserid()),
                user.fullname().orElse(user.systemuserid()),
                user.domainname().filter(name -> !name.isBlank()),
                user.internalemailaddress().flatMap(EmailAddress::of),
                user.isdisabled() ? CrmUserState.INACTIVE : CrmUserState.ACTIVE);
    }
}
