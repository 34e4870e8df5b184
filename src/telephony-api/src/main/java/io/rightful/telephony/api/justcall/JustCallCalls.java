package io.rightful.telephony.api.justcall;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCalls;
import io.rightful.telephony.api.PageNumbers;
import io.rightful.telephony.api.TimeRange;

/** JustCall's calls, each as the event of its end states it. It takes days, in the zone of whoever made the key. */
public record JustCallCalls(ApiSender sender) implements CallList {
    private static final String PAGE = "100";

    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        Map<String, String> query = Map.of(
                "from_datetime",
                range.firstDay(),
                "to_datetime",
                range.lastDay(),
                "sort",
                "id",
                "order",
                "asc",
                "per_page",
                PAGE,
                "page",
                Integer.toString(PageNumbers.of(from) - 1));
        ListedCalls listed = ListedCalls.of(sender.get("/v2.1/calls", query), "data");
        Optional<PageCursor> next =
                listed.answer().whole().text("next_page_link").map(link -> PageNumbers.after(from));
        return listed.page(from, next, call -> Optional.of(completed(call)));
    }

    private static JsonNode completed(JsonNode call) {
        return ListedCalls.envelope().put("type", "call.completed").set("data", call);
    }
}
