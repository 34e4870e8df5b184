package io.rightful.crm.marketo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.crm.CannotDo;
import io.rightful.crm.ChangeCursor;
import io.rightful.crm.Changes;
import io.rightful.crm.Changes.Progress;
import io.rightful.crm.CrmKind;
import io.rightful.crm.LeadPhones;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.Unsupported;
import io.rightful.crm.marketo.MarketoAnswers.LeadChanges;
import io.rightful.crm.marketo.MarketoAnswers.Leads;
import io.rightful.crm.marketo.MarketoAnswers.PagingToken;
import io.rightful.remote.Batches;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.Requests;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.user.EmailAddress;

/**
 * Marketo's leads without its own CRM sync: with that, the owner belongs to the synced CRM and Marketo refuses it. An owner is
 * the external identifier of a sales person, whom Marketo does not list.
 */
public final class Marketo implements Unsupported {
    private static final int BATCH = 300;

    /** Half of the 100 requests in 20 seconds that all tools of an instance share. */
    private static final Duration GAP = Duration.ofMillis(400);

    private final InstantSource clock;
    private final MarketoSender sender;
    private final MarketoLeads leads;

    /** @param phoneField see {@link MarketoLeads}; absent: leads are not found by number */
    public Marketo(Tools tools, Tokens tokens, URI address, LeadPhones phones, Optional<String> phoneField) {
        clock = tools.clock();
        leads = new MarketoLeads(phones, phoneField);
        Requests requests = new Requests(tools, tokens, new MarketoSignals(), GAP);
        sender = new MarketoSender(requests, tools.clients(), address);
    }

    @Override
    public CrmKind kind() {
        return CrmKind.MARKETO;
    }

    @Override
    public Set<CannotDo> cannotDo() {
        return cannotDo(leads.phoneField());
    }

    /** @param phoneField where numbers can be searched */
    public static Set<CannotDo> cannotDo(Optional<String> phoneField) {
        Set<CannotDo> all = EnumSet.of(
                CannotDo.LIST_USERS,
                CannotDo.HAVE_QUEUES,
                CannotDo.OWN_BY_QUEUE,
                CannotDo.LEAVE_LEADS_UNOWNED,
                CannotDo.TELL_DELETED,
                CannotDo.TELL_MERGED,
                CannotDo.RECORD_CALLS);
        if (phoneField.isEmpty()) {
            all.add(CannotDo.FIND_BY_PHONE);
        }
        return all;
    }

    @Override
    public List<CrmLead> findByPhone(String e164) {
        String field = leads.phoneField()
                .orElseThrow(() -> CannotDo.FIND_BY_PHONE.failure().exception());
        return found(field, e164).filter(lead -> lead.phones().contains(e164)).toList();
    }

    @Override
    public List<CrmLead> findByEmail(EmailAddress email) {
        return found("email", email.folded())
                .filter(lead -> lead.emails().contains(email))
                .toList();
    }

    @Override
    public ChangeCursor cursorAt(Instant since) {
        return MarketoPosition.at(since).cursor();
    }

    @Override
    public Changes changes(ChangeCursor from) {
        MarketoPosition position = MarketoPosition.of(from);
        try {
            return page(position);
        } catch (RemoteException failure) {
            if (position.token().isEmpty() || failure.failure().kind() != Kind.REFUSED) {
                throw failure;
            }
            return page(position.withoutToken());
        }
    }

    /** A page of few changes or none is no sign of the end: only Marketo's own word is. */
    private Changes page(MarketoPosition position) {
        Instant now = clock.instant();
        String token =
                position.token().orElseGet(() -> pagingToken(position.since().toString()));
        LeadChanges page = sender.send((api, authorization) -> api.changes(authorization, token, MarketoLeads.OWNER))
                .as(LeadChanges.class);
        if (page.moreResult() && page.nextPageToken().equals(token)) {
            throw RemoteFailure.pageRepeats().exception();
        }
        Set<CrmLeadId> changed = page.result().stream()
                .flatMap(List::stream)
                .map(change -> new CrmLeadId(Long.toString(change.leadId())))
                .collect(Collectors.toSet());
        List<CrmLead> asTheyAre = List.copyOf(leads(changed).values());
        return page.moreResult()
                ? new Changes(asTheyAre, position.further(page.nextPageToken()).cursor(), Progress.MORE)
                : new Changes(
                        asTheyAre, position.caughtUp(page.nextPageToken(), now).cursor(), Progress.CAUGHT_UP);
    }

    @Override
    public Map<CrmLeadId, CrmLead> leads(Collection<CrmLeadId> ids) {
        return Batches.of(Set.copyOf(ids), BATCH).stream()
                .flatMap(batch ->
                        found("id", batch.stream().map(CrmLeadId::value).collect(Collectors.joining(","))))
                .collect(Collectors.toMap(CrmLead::id, Function.identity()));
    }

    @Override
    public List<OwnerWritten> writeOwners(List<OwnerWrite> writes) {
        return new MarketoOwners(sender).write(writes);
    }

    private String pagingToken(String since) {
        return sender.send((api, authorization) -> api.pagingToken(authorization, since))
                .as(PagingToken.class)
                .nextPageToken();
    }

    private Stream<CrmLead> found(String field, String values) {
        List<CrmLead> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Leads page = page(field, values, next);
            if (page.nextPageToken().isPresent() && page.nextPageToken().equals(next)) {
                throw RemoteFailure.pageRepeats().exception();
            }
            leads(page).forEach(found::add);
            next = page.nextPageToken();
        } while (next.isPresent());
        return found.stream();
    }

    private Stream<CrmLead> leads(Leads page) {
        return page.result().stream().flatMap(List::stream).map(leads::lead);
    }

    private Leads page(String field, String values, Optional<String> next) {
        return sender.send((api, authorization) ->
                        api.leads(authorization, field, values, leads.fields(), BATCH, next.orElse(null)))
                .as(Leads.class);
    }
}
