package io.rightful.telephony.api.ctm;

import java.util.Map;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCalls;
import io.rightful.telephony.api.PageNumbers;
import io.rightful.telephony.api.PathPart;
import io.rightful.telephony.api.TimeRange;

/** The activities of one account of CallTrackingMetrics, texts and forms among them. It takes days. */
public record CtmCalls(ApiSender sender, String account) implements CallList {
    private static final String PAGE = "150";

    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        Map<String, String> query = Map.of(
                "start_date", range.firstDay(),
                "end_date", range.lastDay(),
                "per_page", PAGE,
                "page", PageNumbers.text(from));
        String path = "/api/v1/accounts/" + PathPart.of(account) + "/calls";
        ListedCalls listed = ListedCalls.of(sender.get(path, query), "calls");
        return listed.page(from, PageNumbers.next(from, listed.answer().number("total_pages")));
    }
}
