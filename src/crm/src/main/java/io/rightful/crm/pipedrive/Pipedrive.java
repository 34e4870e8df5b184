package io.rightful.crm.pipedrive;

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
import io.rightful.crm.OneByOne;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.TokenPages;
import io.rightful.crm.Unsupported;
import io.rightful.crm.pipedrive.PipedriveAnswers.Found;
import io.rightful.crm.pipedrive.PipedriveAnswers.Persons;
import io.rightful.crm.pipedrive.PipedriveAnswers.User;
import io.rightful.crm.pipedrive.PipedriveAnswers.Users;
import io.rightful.remote.Batches;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** Pipedrive's persons as leads, since they hold the numbers, and its users. */
public final class Pipedrive implements Unsupported {
    public static final Set<CannotDo> CANNOT_DO = Set.of(
            CannotDo.HAVE_QUEUES,
            CannotDo.OWN_BY_QUEUE,
            CannotDo.LEAVE_LEADS_UNOWNED,
            CannotDo.TELL_DELETED,
            CannotDo.TELL_MERGED,
            CannotDo.WRITE_OWNERS_IN_BATCHES,
            CannotDo.RECORD_CALLS);

    /** For every company. */
    public static final URI ADDRESS = URI.create("https://api.pipedrive.com");

    private static final int PAGE = 500;
    private static final int BATCH = 100;

    private final InstantSource clock;
    private final PipedriveSender sender;
    private final PipedrivePersons persons;

    /** How a request says who asks. */
    public enum Access {
        /** By a user's own key. */
        KEY,
        OAUTH
    }

    public Pipedrive(Tools tools, Tokens tokens, Access access, URI address, LeadPhones phones) {
        clock = tools.clock();
        persons = new PipedrivePersons(phones);
        Requests requests = new Requests(tools, tokens, new PipedriveSignals(), Duration.ZERO);
        sender = new PipedriveSender(requests, tools.clients(), address, access);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.PIPEDRIVE;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return CANNOT_DO;
    }

    @Override
    public RemotePage<CrmUser> users(PageCursor from) {
        List<CrmUser> users = sender.send(PipedriveApi::users).as(Users.class).data().stream()
                .map(Pipedrive::user)
                .toList();
        return new RemotePage<>(users, Optional.empty());
    }

    /** A number is searched as it is written: every spelling is tried, and what is found is read. */
    @Override
    public List<CrmLead> findByPhone(String e164) {
        String digits = e164.replaceAll("[^0-9]", "");
        Set<CrmLeadId> found = Stream.of(e164, digits, persons.phones().nationalDigits(e164))
                .distinct()
                .flatMap(spelling -> search(spelling, "phone"))
                .collect(Collectors.toSet());
        return leads(found).values().stream()
                .filter(lead -> lead.phones().contains(e164))
                .toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return leads(search(email.folded(), "email").collect(Collectors.toSet())).values().stream()
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
        Persons page = sender.send((api, key, authorization) -> api.persons(
                        key,
                        authorization,
                        null,
                        window.from().toString(),
                        "update_time",
                        "asc",
                        PAGE,
                        window.lastId().orElse(null)))
                .as(Persons.class);
        List<CrmLead> changed = page.data().stream().map(persons::lead).toList();
        ChangeWindow read = window.read(changed);
        return page.next()
                .map(token ->
                        new Changes(changed, read.at(token).movedOn(window).cursor(), Progress.MORE))
                .orElseGet(() -> new Changes(changed, read.closed().cursor(), Progress.CAUGHT_UP));
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), BATCH).stream()
                .map(batch -> batch.stream().map(CrmLeadId::value).collect(Collectors.joining(",")))
                .map(batch -> sender.send((api, key, authorization) ->
                        api.persons(key, authorization, batch, null, null, null, BATCH, null)))
                .flatMap(answer -> answer.as(Persons.class).data().stream())
                .map(persons::lead)
                .collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return OneByOne.write(writes, this::written);
    }

    private OwnerWritten written(OwnerWrite write) {
        return owner(write)
                .map(owner -> OneByOne.result(
                        write,
                        sender.send(
                                (api, key, authorization) -> api.assign(
                                        key, authorization, write.lead().value(), owner),
                                OneByOne.OF_ONE_LEAD)))
                .orElseGet(() -> OneByOne.notWritable(write));
    }

    private Stream<CrmLeadId> search(String term, String field) {
        return sender
                .send((api, key, authorization) -> api.search(key, authorization, term, field, true, BATCH))
                .as(Found.class)
                .data()
                .items()
                .stream()
                .map(found -> new CrmLeadId(found.item().id()));
    }

    private static Optional<PipedriveBodies.Owner> owner(OwnerWrite write) {
        return write.owner()
                .<Optional<CrmUserId>>fold(Optional::of, queue -> Optional.empty(), Optional::empty)
                .map(CrmUserId::value)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new PipedriveBodies.Owner(Long.parseLong(id)));
    }

    private static CrmUser user(User user) {
        return new CrmUser(
                new CrmUserId(user.id()),
                user.name().orElse(user.id()),
                Optional.empty(),
                user.email().flatMap(EmailAddress::of),
                user.active() && !user.deleted() ? CrmUserState.ACTIVE : CrmUserState.INACTIVE);
    }
}
