package io.rightful.telephonysync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallNews;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.TimeRange;

/** The entries of one page of a call list that are of a range, as the phone system's provider reads them. */
final class ListedPage {
    private final List<Entry> calls = new ArrayList<>();
    private final List<Payload> unreadable = new ArrayList<>();

    ListedPage(TimeRange range, List<Payload> listed, Function<Payload, Normalised> read) {
        listed.forEach(payload -> read.apply(payload)
                .fold(
                        call -> isOf(range, call.part()) ? calls.add(new Entry(payload, call.part())) : false,
                        message -> false,
                        nothing -> false,
                        unclear -> unreadable.add(payload),
                        bad -> unreadable.add(payload)));
    }

    Collection<CallKey> keys() {
        return calls.stream().map(Entry::key).distinct().toList();
    }

    /**
     * Sorts out what is known already.
     *
     * @param facts of those calls that are known
     * @param news takes what is to come in, in the order of the list
     */
    PageTaken sorted(Map<CallKey, CallFacts> facts, Consumer<Payload> news) {
        Map<CallKey, CallFacts> known = new LinkedHashMap<>(facts);
        Map<CallKey, CallNews> most = new LinkedHashMap<>();
        for (Entry entry : calls) {
            CallNews said = CallNews.of(Optional.ofNullable(known.get(entry.key())), entry.part());
            known.merge(entry.key(), CallFacts.of(entry.part()), CallFacts::merge);
            most.merge(entry.key(), said, (one, other) -> one.compareTo(other) > 0 ? one : other);
            if (said != CallNews.NOTHING) {
                news.accept(entry.payload());
            }
        }
        unreadable.forEach(news);
        return new PageTaken(
                most.size(), count(most, CallNews.A_CALL), count(most, CallNews.MORE), unreadable.size(), lines(most));
    }

    /** A call that does not say when it began is of the range that it was listed for. */
    private static boolean isOf(TimeRange range, CallPart part) {
        return part.call().startedAt().filter(start -> !range.holds(start)).isEmpty();
    }

    private static long count(Map<CallKey, CallNews> calls, CallNews wanted) {
        return calls.values().stream().filter(wanted::equals).count();
    }

    private static List<String> lines(Map<CallKey, CallNews> calls) {
        return calls.entrySet().stream()
                .filter(call -> call.getValue() != CallNews.NOTHING)
                .map(call ->
                        "call/" + call.getKey().source() + "/" + call.getKey().callId())
                .toList();
    }

    private record Entry(Payload payload, CallPart part) {
        CallKey key() {
            return part.call().key();
        }
    }
}
