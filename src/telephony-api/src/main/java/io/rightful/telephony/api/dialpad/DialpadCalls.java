package io.rightful.telephony.api.dialpad;

import java.time.Instant;
import java.util.Map;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCalls;
import io.rightful.telephony.api.TimeRange;

/** Dialpad's calls that are over, leg by leg, the latest first. */
public record DialpadCalls(ApiSender sender) implements CallList {
    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        Map<String, String> query = Map.of(
                "started_after", after(range.from()),
                "started_before", milliseconds(range.to()),
                "cursor", from.value());
        ListedCalls listed = ListedCalls.of(sender.get("/api/v2/call", query), "items");
        return listed.page(from, listed.answer().cursor("cursor"));
    }

    /** A call that began at this very moment is one of the range. */
    private static String after(Instant moment) {
        return milliseconds(moment.minusMillis(1));
    }

    private static String milliseconds(Instant moment) {
        return Long.toString(moment.toEpochMilli());
    }
}
