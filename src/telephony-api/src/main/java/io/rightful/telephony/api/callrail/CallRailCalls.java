package io.rightful.telephony.api.callrail;

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
import io.rightful.telephony.api.PathPart;
import io.rightful.telephony.api.TimeRange;

/**
 * The calls of one company: its list has the calls of all companies of an account, and each company is an account of ours. It takes
 * days, and states who answered only where it is asked for that.
 *
 * @param company as CallRail's own addresses name it
 */
public record CallRailCalls(ApiSender sender, String account, String company) implements CallList {
    private static final String PAGE = "250";
    private static final String COMPANY = "company_id";
    private static final String FIELDS = "agent_email,call_type,company_id,company_time_zone";

    @Override
    public RemotePage<Payload> calls(TimeRange range, PageCursor from) {
        Map<String, String> query = Map.of(
                COMPANY,
                company,
                "start_date",
                range.firstDay(),
                "end_date",
                range.lastDay(),
                "fields",
                FIELDS,
                "per_page",
                PAGE,
                "page",
                PageNumbers.text(from));
        ListedCalls listed =
                ListedCalls.of(sender.get("/v3/a/" + PathPart.of(account) + "/calls.json", query), "calls");
        return listed.page(
                from,
                PageNumbers.next(from, listed.answer().number("total_pages")),
                call -> Optional.of(call).filter(this::ofTheCompany));
    }

    /** A call of another company is another account's: what does not say whose it is, is nobody's. */
    private boolean ofTheCompany(JsonNode call) {
        return call.path(COMPANY).asText().equals(company);
    }
}
