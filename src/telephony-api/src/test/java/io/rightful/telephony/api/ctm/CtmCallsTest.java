package io.rightful.telephony.api.ctm;

import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCallsTest;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CtmCallsTest extends ListedCallsTest {
    private static final String CALLS = "/api/v1/accounts/610442/calls";

    private final CallList list = list("ctm", new RemoteAccess.Pair("access", "secret"), Map.of("account", "610442"));

    @Test
    void activitiesAreReadAsWebhooksStateThem() {
        fake.answer(get(urlPathEqualTo(CALLS)), text(200, """
                {"page": 1, "per_page": 150, "total_pages": 1, "total_entries": 1, "next_page": null, "calls": [
                  {"id": 2104500301, "sid": "CA11d0c3a2", "direction": "inbound", "dial_status": "answered", "unix_time": 1794823200,
                   "duration": 195, "talk_time": 160, "caller_number": "+12025550186", "tracking_number": "+12025550171",
                   "agent": {"id": "USRA1", "name": "Teodor Brandvold", "email": "teodor.brandvold@example.com"}}]}"""));

        assertThat(read("ctm", all(list))).containsExactly("2104500301 ANSWERED [USRA1]");
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(CALLS + "?end_date=2026-11-18&page=1&per_page=150&start_date=2026-11-15");
        assertThat(fake.last().getHeader("Authorization")).startsWith("Basic ");
    }
}
