package io.rightful.telephony.zoom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.telephony.CallIds;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.Normalised.Unclear;

/** What one user's history says of a call once it is over: the fullest of Zoom's deliveries. */
record CallHistory(ZoomEvent event) {
    private static final Ignored NO_CALL =
            new Ignored("other", "A history of listening in, parking or the like, where nobody was called.");

    private static final Unclear SEVERAL_CALLS =
            new Unclear("several-calls", "The history tells of several calls at once; report it.");

    private static final Set<String> NOBODY_CALLED =
            Set.of("monitor", "whisper", "listen", "barge", "conference-barge", "park", "timeout", "merge", "shared");

    private static final Set<String> INCOMING =
            Set.of("incoming", "shared-line-incoming", "ring-to-member", "overflow");

    private static final Set<String> OUTGOING = Set.of("outgoing", "call-me-on");

    /** Somebody of the account was called. */
    Normalised received() {
        return ofOneCall(this::received);
    }

    /** Somebody of the account called. */
    Normalised placed() {
        return ofOneCall(this::placed);
    }

    private Normalised received(ZoomCallId id, List<HistoryEntry> entries) {
        Optional<String> owner = owner().filter(user -> oneUser(entries));
        return new ReceivedCall(
                        event,
                        id,
                        caller(entries),
                        entries.stream().map(entry -> entry.ring(owner)).toList(),
                        id.first() && entries.stream().allMatch(entry -> entry.named(INCOMING)))
                .read();
    }

    private Normalised placed(ZoomCallId id, List<HistoryEntry> entries) {
        return entries.stream()
                .filter(entry -> id.first() && entry.named(OUTGOING))
                .filter(entry -> entry.party("callee").outside())
                .findFirst()
                .map(entry -> entry.placed(event, id, owner()))
                .orElse(LiveEvent.INTERNAL);
    }

    private static ZoomParty caller(List<HistoryEntry> entries) {
        return entries.stream()
                .map(entry -> entry.party("caller"))
                .filter(ZoomParty::outside)
                .findFirst()
                .orElse(ZoomParty.NOBODY);
    }

    /** Then the history's owner is the user who was called. */
    private static boolean oneUser(List<HistoryEntry> entries) {
        return entries.stream()
                        .map(entry -> entry.party("callee"))
                        .filter(ZoomParty::person)
                        .map(ZoomParty::place)
                        .distinct()
                        .count()
                == 1;
    }

    private Normalised ofOneCall(OfEntries then) {
        List<Fields> all = Stream.of("call_logs", "call_elements")
                .flatMap(name -> event.object().objects(name).stream())
                .toList();
        Fields first = all.isEmpty() ? event.object() : all.get(0);
        return CallIds.read(first, stated -> ofOneCall(ZoomCallId.of(stated), all, then), "call_id");
    }

    private Normalised ofOneCall(ZoomCallId id, List<Fields> all, OfEntries then) {
        boolean others = all.stream()
                .flatMap(entry -> entry.id("call_id").stream())
                .anyMatch(other -> !ZoomCallId.of(other).call().equals(id.call()));
        if (others) {
            return SEVERAL_CALLS;
        }
        List<HistoryEntry> calling = all.stream()
                .map(entry -> new HistoryEntry(entry, event.context().times()))
                .filter(entry -> !entry.stated(NOBODY_CALLED))
                .toList();
        return calling.isEmpty() ? NO_CALL : then.read(id, calling);
    }

    private Optional<String> owner() {
        return event.object().id("user_id");
    }

    @FunctionalInterface
    private interface OfEntries {
        Normalised read(ZoomCallId id, List<HistoryEntry> entries);
    }
}
