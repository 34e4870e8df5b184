package io.rightful.telephony.api.aircall;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCalls;
import io.rightful.telephony.api.PageNumbers;
import io.rightful.telephony.api.TimeRange;

/** Aircall's calls that are over, each as the event of its end states it. */
public record AircallCalls(ApiSender sender) implements CallList {
    private static final String PAGE = "50";
    private static final String ENDED_AT = "ended_at";

    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        Map<String, String> query = Map.of(
                "from",
                seconds(range.from()),
                "to",
                seconds(range.to()),
                "order",
                "asc",
                "fetch_contact",
                "true",
                "per_page",
                PAGE,
                "page",
                PageNumbers.text(from));
        ListedCalls listed = ListedCalls.of(sender.get("/v1/calls", query), "calls");
        Optional<PageCursor> next = listed.answer()
                .whole()
                .object("meta")
                .filter(meta -> meta.states("next_page_link"))
                .map(meta -> PageNumbers.after(from));
        return listed.page(from, next, AircallCalls::ended);
    }

    /** Of the moment it ended, so that an event that was sent later has the last word. */
    private static Optional<JsonNode> ended(JsonNode call) {
        return Optional.of(call)
                .filter(one -> one.path(ENDED_AT).isNumber())
                .map(one -> ListedCalls.envelope()
                        .put("event", "call.ended")
                        .<ObjectNode>set("timestamp", one.path(ENDED_AT))
                        .set("data", one));
    }

    private static String seconds(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}
