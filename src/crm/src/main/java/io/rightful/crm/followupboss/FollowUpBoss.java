package io.rightful.crm.followupboss;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
import io.rightful.crm.TokenPages;
import io.rightful.crm.followupboss.FollowUpBossAnswers.People;
import io.rightful.remote.BasicAuthentication;
import io.rightful.remote.Batches;
import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/** Follow Up Boss's people as leads, its users, its ponds as queues, and its calls. */
public final class FollowUpBoss implements Crm {
    public static final Set<CannotDo> CANNOT_DO = Set.of(
            CannotDo.LEAVE_LEADS_UNOWNED,
            CannotDo.TELL_DELETED,
            CannotDo.TELL_MERGED,
            CannotDo.WRITE_OWNERS_IN_BATCHES);

    /** For every account. */
    public static final URI ADDRESS = URI.create("https://api.followupboss.com");

    private static final int PAGE = 100;

    private final InstantSource clock;
    private final FollowUpBossSender sender;
    private final FollowUpBossPeople people;
    private final FollowUpBossUsers users;

    /** @param tokens whose value is the whole Authorization header, see {@link #key} */
    public FollowUpBoss(Tools tools, Tokens tokens, URI address, LeadPhones phones, Optional<RegisteredSystem> system) {
        clock = tools.clock();
        Requests requests = new Requests(tools, tokens, new FollowUpBossSignals(), Duration.ZERO);
        sender = new FollowUpBossSender(requests, tools.clients(), address, system);
        people = new FollowUpBossPeople(phones);
        users = new FollowUpBossUsers(sender);
    }

    /** An API key is the user name of Basic authentication, without a password. */
    public static Tokens key(String apiKey) {
        return FixedToken.of(BasicAuthentication.of(apiKey, ""));
    }

    @Override
    public CrmKind kind() {
        return CrmKind.FOLLOW_UP_BOSS;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        return users.agents(from);
    }

    @Override
    public RemotePage<CrmQueue> queues(PageCursor from) {
        return users.ponds(from);
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        return leads(page(PeopleQuery.byPhone(e164))).stream()
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return leads(page(PeopleQuery.byEmail(email.folded()))).stream()
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

    private Changes page(ChangeWindow window) {
        People page = page(PeopleQuery.updatedAfter(window.from().toString(), window.lastId()));
        List<CrmLead> changed = leads(page);
        ChangeWindow read = window.read(changed);
        return page.next()
                .map(token ->
                        new Changes(changed, read.at(token).movedOn(window).cursor(), Progress.MORE))
                .orElseGet(() -> new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP));
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), PAGE).stream()
                .map(batch -> batch.stream().map(CrmLeadId::value).collect(Collectors.joining(",")))
                .flatMap(batch -> leads(page(PeopleQuery.byIds(batch))).stream())
                .collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new FollowUpBossOwners(sender).write(writes);
    }

    @Override
    public CallRecordId writeCall(CallRecord record) {
        return new FollowUpBossCalls(sender).write(record);
    }

    private People page(PeopleQuery query) {
        return sender.send((api, authorization, system, key) -> api.people(
                        authorization,
                        system,
                        key,
                        PAGE,
                        true,
                        true,
                        FollowUpBossPeople.FIELDS,
                        query.ids(),
                        query.phone(),
                        query.email(),
                        query.after(),
                        query.sort(),
                        query.next()))
                .as(People.class);
    }

    private List<CrmLead> leads(People page) {
        return page.people().stream().map(people::lead).toList();
    }
}
