package io.rightful.ledger.timeline;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.call.CallsOfNumbers;
import io.rightful.rules.call.AccountId;

/** The calls of a contact's numbers. */
record CallSource(CallsOfNumbers calls, AccountId account, Collection<String> numbers) implements TimelineSource {
    @Override
    public String name() {
        return "calls";
    }

    @Override
    public Set<TimelineKind> kinds() {
        return Set.of(TimelineKind.CALL);
    }

    @Override
    public Slice below(Optional<String> before, int limit) {
        CallsOfNumbers.Below found = calls.list(account, numbers, before, limit);
        return new Slice(
                found.calls().stream()
                        .map(call -> new Positioned(call.getKey(), new TimelineEntry.OfCall(call.getValue())))
                        .toList(),
                found.last());
    }
}
