package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;

/** What is written after a CRM has taken an owner, or has not. */
record PushedSide(TableNames tables, AccountId account, OwnerPush push, LeadSide before, LeadSide after) {

    Writes writes(Instant now) {
        Writes writes = new Writes();
        if (after.equals(before)) {
            return writes;
        }
        writes.putIfVersion(tables.contacts(), LeadSideItems.item(account, push.contact(), after), before.version());
        new DueWrites(tables, account, push.contact(), push.integration()).addTo(writes, before.due(), after.due());
        if (!after.skipped().equals(before.skipped())) {
            after.skipped()
                    .ifPresentOrElse(
                            reason ->
                                    writes.put(tables.accounts(), SyncProblemItems.item(account, problem(reason, now))),
                            () -> writes.delete(new Address(
                                    tables.accounts(),
                                    SyncProblemItems.key(
                                            account, push.integration(), push.lead(), SyncProblem.Kind.SKIPPED))));
        }
        return writes;
    }

    private SyncProblem problem(Reason reason, Instant now) {
        return new SyncProblem(
                SyncProblem.Kind.SKIPPED,
                push.integration(),
                push.lead(),
                Optional.of(push.contact()),
                reason,
                before.agreed(),
                Optional.of(push.owner()),
                before.there(),
                now);
    }
}
