package io.rightful.ledger.timeline;

import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.table.Page;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** A contact's assignment records, the last recorded first. */
record AssignmentSource(History history, AccountId account, ContactId contact) implements TimelineSource {
    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Set<TimelineKind> kinds() {
        return Set.of(TimelineKind.ASSIGNMENT);
    }

    @Override
    public Slice below(Optional<String> before, int limit) {
        Page<AssignmentRecord> page = history.before(account, HistoryItems.subject(contact), before, limit);
        return new Slice(
                page.items().stream()
                        .map(record ->
                                new Positioned(HistoryItems.position(record), new TimelineEntry.OfAssignment(record)))
                        .toList(),
                page.cursor());
    }
}
