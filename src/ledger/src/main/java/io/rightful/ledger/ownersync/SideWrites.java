package io.rightful.ledger.ownersync;

import java.util.Optional;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.ownersync.SideDecision;
import io.rightful.rules.ownersync.SyncEvidence;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

/** What becomes of one side's items. */
record SideWrites(
        TableNames tables, AccountId account, SyncReading read, LeadSide seen, SideDecision decision, PushMode mode) {

    /** @return whether anything is written */
    boolean addTo(Writes writes) {
        Optional<LeadSide> stored = Optional.ofNullable(read.stored().get(seen.integration()));
        Optional<LeadSide> after = after();
        if (after.equals(stored)) {
            return false;
        }
        after.ifPresentOrElse(
                side -> {
                    long version = stored.map(LeadSide::version).orElse(0L);
                    writes.putIfVersion(tables.contacts(), LeadSideItems.item(account, contact(), side), version);
                    if (stored.map(LeadSide::lead).filter(side.lead()::equals).isEmpty()) {
                        Key lead = LeadSideItems.lead(account, side.integration(), side.lead());
                        writes.update(new Address(tables.contacts(), lead), LeadSideItems.tie(contact()));
                    }
                },
                () -> writes.delete(
                        new Address(tables.contacts(), LeadSideItems.side(account, contact(), seen.integration()))));
        new DueWrites(tables, account, contact(), seen.integration())
                .addTo(writes, stored.flatMap(LeadSide::due), after.flatMap(LeadSide::due));
        if (stored.isPresent()
                && after.filter(side -> !side.lead().equals(seen.lead())).isPresent()) {
            writes.delete(new Address(tables.accounts(), skippedKey(after.get().lead())));
        }
        addProblems(writes, stored.flatMap(LeadSide::skipped), after.flatMap(LeadSide::skipped));
        return true;
    }

    private Optional<LeadSide> after() {
        return decision.fold(
                nothing -> Optional.of(seen.skipped(Optional.empty()).nothingDue(read.now())),
                agreed -> Optional.of(
                        seen.agreed(agreed.owner()).skipped(Optional.empty()).nothingDue(read.now())),
                push -> Optional.of(pushed(push.owner())),
                skipped -> Optional.of(skipped.lost()
                        .map(seen::agreed)
                        .orElse(seen)
                        .skipped(Optional.of(skipped.reason()))
                        .nothingDue(read.now())),
                apart -> Optional.of(seen.skipped(Optional.empty()).nothingDue(read.now())),
                ended -> ended.into().flatMap(this::followed));
    }

    private LeadSide pushed(CrmOwner owner) {
        if (read.isRefused(seen.integration(), owner)) {
            return seen.nothingDue(read.now());
        }
        LeadSide due = seen.pushDue(owner, read.changedAt(seen));
        return switch (mode) {
            case KEPT -> due;
            case TAKEN ->
                due.due(due.due().map(writing -> writing.isFree(read.now()) ? writing.takenAt(read.now()) : writing));
        };
    }

    /** What a CRM turned the lead into is the contact's too, unless it is another's. */
    private Optional<LeadSide> followed(CrmLeadId into) {
        return Optional.ofNullable(read.others().get(into))
                        .filter(other -> !other.equals(contact()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(seen.seen(into, seen.there(), seen.changedAt())
                        .skipped(Optional.empty())
                        .due(seen.due().map(OwnerDue::released)));
    }

    private void addProblems(Writes writes, Optional<Reason> before, Optional<Reason> after) {
        decision.evidence()
                .contested()
                .ifPresent(reason -> writes.put(
                        tables.accounts(), SyncProblemItems.item(account, problem(SyncProblem.Kind.CONFLICT, reason))));
        if (!before.equals(after) || !read.stored().containsKey(seen.integration())) {
            after.ifPresentOrElse(
                    reason -> writes.put(
                            tables.accounts(),
                            SyncProblemItems.item(account, problem(SyncProblem.Kind.SKIPPED, reason))),
                    () -> writes.delete(new Address(tables.accounts(), skippedKey(seen.lead()))));
        }
    }

    private SyncProblem problem(SyncProblem.Kind kind, Reason reason) {
        SyncEvidence evidence = decision.evidence();
        return new SyncProblem(
                kind,
                seen.integration(),
                seen.lead(),
                Optional.of(contact()),
                reason,
                evidence.agreed(),
                evidence.here().fold(Optional::of, unnamed -> Optional.empty()),
                evidence.there(),
                read.now());
    }

    private Key skippedKey(CrmLeadId lead) {
        return SyncProblemItems.key(account, seen.integration(), lead, SyncProblem.Kind.SKIPPED);
    }

    private ContactId contact() {
        return read.contact().id();
    }
}
