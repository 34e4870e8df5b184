package io.rightful.telephony.api.aircall;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.rules.call.CallNews;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCallsTest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AircallCallsTest extends ListedCallsTest {
    private static final String ENDED = """
            {"id": 912004417, "direction": "inbound", "status": "done", "started_at": 1794823200, "answered_at": 1794823212,
             "ended_at": 1794823390, "raw_digits": "+1 202-555-0164", "number": {"id": 311002, "digits": "+1 202-555-0121"},
             "user": {"id": 604411, "name": "Ilse Vandermeer", "email": "ilse.vandermeer@example.com"}}""";

    private final CallList list = list("aircall", new RemoteAccess.Pair("id", "token"), Map.of());

    @Test
    void callsThatAreOverAreReadPageByPage() {
        fake.answer(get(urlPathEqualTo("/v1/calls")), text(200, """
                {"meta": {"current_page": 1, "next_page_link": "https://api.aircall.io/v1/calls?page=2"}, "calls": [%s,
                  {"id": 912004418, "direction": "inbound", "status": "answered", "started_at": 1794823200, "ended_at": null}]}
                """.formatted(ENDED)));
        fake.answer(get(urlPathEqualTo("/v1/calls")).withQueryParam("page", equalTo("2")), text(200, """
                {"meta": {"current_page": 2, "next_page_link": null}, "calls": [
                  {"id": 912004419, "direction": "inbound", "status": "done", "started_at": 1794823300, "ended_at": 1794823330,
                   "missed_call_reason": "no_available_agent"}]}
                """));

        assertThat(read("aircall", all(list))).containsExactly("912004417 ANSWERED [604411]", "912004419 MISSED []");
        String query = "/v1/calls?fetch_contact=true&from=1794823200&order=asc&page=";
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(query + "1&per_page=50&to=1794826800", query + "2&per_page=50&to=1794826800");
    }

    @Test
    void aCallThatAnEventToldOfIsNoNews() {
        fake.answer(
                get(urlPathEqualTo("/v1/calls")),
                text(200, "{\"meta\": {\"next_page_link\": null}, \"calls\": [%s]}".formatted(ENDED)));
        List<Payload> listed = all(list);

        String event = "{\"event\": \"call.ended\", \"timestamp\": 1794823420, \"data\": %s}".formatted(ENDED);
        assertThat(news("aircall", event, listed.get(0))).isEqualTo(CallNews.NOTHING);
    }
}
