package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;

/**
 * A contact's lead in one CRM, as last seen there.
 *
 * @param agreed what the owner was when the side was last dealt with
 * @param changedAt when the CRM had last changed anything of the lead, as it was when its owner was seen
 * @param skipped why the owner here could not be written there, for as long as it cannot
 * @param refused the owner whom the CRM itself refused, where that is why
 * @param due what is to be written there, until it is
 * @param version counts the changes, from 1
 */
public record LeadSide(
        IntegrationId integration,
        CrmLeadId lead,
        Optional<CrmOwner> agreed,
        CrmOwner there,
        Instant changedAt,
        Optional<Reason> skipped,
        Optional<RefusedOwner> refused,
        Optional<OwnerDue> due,
        long version) {

    /** Before it is written for the first time. */
    static LeadSide notYet(IntegrationId integration, CrmLeadId lead, CrmOwner there, Instant changedAt) {
        return new LeadSide(
                integration,
                lead,
                Optional.empty(),
                there,
                changedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    LeadSide agreed(CrmOwner owner) {
        return new LeadSide(integration, lead, Optional.of(owner), there, changedAt, skipped, refused, due, version);
    }

    /** What was begun to be written is no edit of the CRM's: both sides have had it. */
    LeadSide seen(CrmLeadId id, CrmOwner owner, Instant time) {
        Optional<CrmOwner> both = due.filter(writing -> writing.hasBegun(owner))
                .map(writing -> owner)
                .or(() -> agreed);
        return there.equals(owner) && lead.equals(id)
                ? this
                : new LeadSide(integration, id, both, owner, time, skipped, refused, due, version);
    }

    LeadSide skipped(Optional<Reason> reason) {
        return new LeadSide(integration, lead, agreed, there, changedAt, reason, Optional.empty(), due, version);
    }

    LeadSide refused(CrmOwner owner, Reason reason) {
        Instant at = due.map(OwnerDue::leadChangedAt).orElse(changedAt);
        return new LeadSide(
                integration,
                lead,
                agreed,
                there,
                changedAt,
                Optional.of(reason),
                Optional.of(new RefusedOwner(owner, at)),
                due,
                version);
    }

    /** Nobody has touched the lead since the CRM refused the owner, so that it would again. */
    boolean refuses(CrmOwner owner, CrmOwner over, Instant at) {
        return there.equals(over)
                && refused.filter(before -> before.owner().equals(owner))
                        .filter(before -> !at.isAfter(before.leadChangedAt()))
                        .isPresent();
    }

    LeadSide due(Optional<OwnerDue> write) {
        return new LeadSide(integration, lead, agreed, there, changedAt, skipped, refused, write, version);
    }

    /** What is there may stay; whoever is writing another owner is to look again. */
    LeadSide nothingDue(Instant now) {
        return due(due.filter(writing -> !writing.isFree(now))
                .filter(writing -> !writing.hasBegun(there))
                .map(writing -> writing.wanting(there, writing.leadChangedAt())));
    }

    LeadSide released() {
        return due(due.map(OwnerDue::released));
    }

    /** @param time when the CRM last changed anything of the lead */
    LeadSide pushDue(CrmOwner owner, Instant time) {
        return skipped(Optional.empty())
                .due(Optional.of(
                        due.map(writing -> writing.wanting(owner, time)).orElseGet(() -> OwnerDue.of(owner, time))));
    }

    /** The two sides were brought together, and nothing has happened since. */
    boolean isSettled() {
        return agreed.equals(Optional.of(there)) && skipped.isEmpty() && due.isEmpty();
    }
}
