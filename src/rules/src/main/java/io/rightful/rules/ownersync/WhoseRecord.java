package io.rightful.rules.ownersync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.UserId;

/**
 * Whose the record of a call is in a CRM: the assignee's. One whom the CRM does not know keeps the call here; the record then
 * goes to the lead's owner there, to the favourite agent, or to the default lead owner.
 */
public final class WhoseRecord {
    private final RecordQuestion question;
    private final List<TraceEntry> trace = new ArrayList<>();

    private WhoseRecord(RecordQuestion question) {
        this.question = question;
    }

    public static RecordOwner of(RecordQuestion question) {
        WhoseRecord search = new WhoseRecord(question);
        return question.decision()
                .fold(
                        assigned -> search.assigned(assigned.assignee(), assigned.reason()),
                        unassigned -> unassigned.reason() == Reason.LEFT_TO_QUEUE
                                ? search.defaultOwner()
                                : new RecordOwner.Nobody(unassigned.reason(), List.of()));
    }

    private RecordOwner assigned(UserId assignee, Reason reason) {
        return known(Rule.CRM_USER, assignee, reason)
                .or(this::leadOwner)
                .or(this::favouriteAgent)
                .orElseGet(this::defaultOwner);
    }

    /** Step 3. */
    private Optional<RecordOwner> leadOwner() {
        return question.leadOwner()
                .orElseGet(CrmOwner.Nobody::new)
                .fold(
                        this::leadOwner,
                        queue -> tried(TraceEntry.of(Rule.LEAD_OWNER, Reason.LEAD_OWNER_IS_QUEUE, queue)),
                        () -> tried(TraceEntry.of(Rule.LEAD_OWNER, Reason.LEAD_OWNER_NONE)));
    }

    private Optional<RecordOwner> leadOwner(CrmUserId owner) {
        Optional<Reason> refusal = question.people().refusal(new CrmOwner.OfUser(owner));
        Reason reason = refusal.map(refused -> Reason.LEAD_OWNER_INACTIVE).orElse(Reason.LEAD_OWNER);
        TraceEntry entry = TraceEntry.of(Rule.LEAD_OWNER, reason, owner.value());
        return refusal.isPresent() ? tried(entry) : found(owner, entry);
    }

    /** Step 4. */
    private Optional<RecordOwner> favouriteAgent() {
        return question.call()
                .contact()
                .fold(
                        () -> tried(TraceEntry.of(Rule.FAVOURITE_AGENT, Reason.CONTACT_UNKNOWN)),
                        unknown -> noFavourite(),
                        known -> known.favouriteAgent()
                                .map(user -> active(
                                        user,
                                        Rule.FAVOURITE_AGENT,
                                        Reason.FAVOURITE_AGENT,
                                        Reason.FAVOURITE_AGENT_INACTIVE))
                                .orElseGet(this::noFavourite),
                        shared -> tried(TraceEntry.of(Rule.FAVOURITE_AGENT, Reason.CONTACT_SHARED)));
    }

    private Optional<RecordOwner> noFavourite() {
        return tried(TraceEntry.of(Rule.FAVOURITE_AGENT, Reason.FAVOURITE_AGENT_NONE));
    }

    /** Step 5, the last. */
    private RecordOwner defaultOwner() {
        return question.call()
                .policy()
                .defaultOwner(
                        user -> active(
                                user,
                                Rule.DEFAULT_LEAD_OWNER,
                                Reason.DEFAULT_LEAD_OWNER,
                                Reason.DEFAULT_LEAD_OWNER_INACTIVE),
                        this::queue,
                        () -> tried(TraceEntry.of(Rule.DEFAULT_LEAD_OWNER, Reason.DEFAULT_LEAD_OWNER_NONE)))
                .orElseGet(() -> new RecordOwner.Nobody(Reason.NOBODY_FOUND, List.copyOf(trace)));
    }

    private Optional<RecordOwner> queue(String queue) {
        Optional<Reason> refusal = question.people().refusal(new CrmOwner.OfQueue(queue));
        tried(TraceEntry.of(Rule.DEFAULT_LEAD_OWNER, refusal.orElse(Reason.LEFT_TO_QUEUE), queue));
        return refusal.isPresent()
                ? Optional.empty()
                : Optional.of(new RecordOwner.OfQueue(queue, Reason.LEFT_TO_QUEUE, List.copyOf(trace)));
    }

    private Optional<RecordOwner> active(UserId user, Rule rule, Reason success, Reason inactive) {
        return question.call().active(user) ? known(rule, user, success) : tried(TraceEntry.of(rule, inactive, user));
    }

    /** The user, where the CRM knows them and would take them. */
    private Optional<RecordOwner> known(Rule rule, UserId user, Reason success) {
        CrmOwner leadOwner = question.leadOwner().orElseGet(CrmOwner.Nobody::new);
        Function<Reason, Optional<RecordOwner>> unknown = reason -> tried(TraceEntry.of(rule, reason, user));
        return question.people()
                .named(user, leadOwner)
                .fold(
                        owner -> question.people()
                                .refusal(owner)
                                .map(unknown)
                                .orElseGet(() -> owner.fold(
                                        crmUser -> found(crmUser, TraceEntry.of(rule, success, user)),
                                        queue -> Optional.empty(),
                                        Optional::empty)),
                        unknown);
    }

    private Optional<RecordOwner> found(CrmUserId owner, TraceEntry entry) {
        tried(entry);
        return Optional.of(new RecordOwner.OfUser(owner, entry.reason(), List.copyOf(trace)));
    }

    private Optional<RecordOwner> tried(TraceEntry entry) {
        trace.add(entry);
        return Optional.empty();
    }
}
