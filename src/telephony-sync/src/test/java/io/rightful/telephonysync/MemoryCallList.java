package io.rightful.telephonysync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.TimeRange;

/** A phone system's calls, two a page. It fails as it is told to, once each. */
final class MemoryCallList implements CallList {
    private static final int PAGE = 2;

    private final List<ListedCall> calls = new ArrayList<>();
    private final List<RemoteFailure> failures = new ArrayList<>();
    private final List<TimeRange> asked = new ArrayList<>();
    private Runnable before = () -> {};

    void add(ListedCall call) {
        calls.add(call);
    }

    /** What is said of a call by now. */
    void replace(ListedCall call) {
        calls.replaceAll(known -> known.id().equals(call.id()) ? call : known);
    }

    void fails(RemoteFailure failure) {
        failures.add(failure);
    }

    /** What happens before each request. */
    void before(Runnable what) {
        before = what;
    }

    /** One range for each page that was asked for. */
    List<TimeRange> asked() {
        return asked;
    }

    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        before.run();
        asked.add(range);
        if (!failures.isEmpty()) {
            throw failures.remove(0).exception();
        }
        int start = from.equals(PageCursor.START) ? 0 : Integer.parseInt(from.value());
        int end = Math.min(start + PAGE, calls.size());
        List<Payload> page = calls.subList(start, end).stream()
                .map(call -> Payload.json(call.json()))
                .toList();
        return new RemotePage<>(
                page, end == calls.size() ? Optional.empty() : Optional.of(new PageCursor(Integer.toString(end))));
    }
}
