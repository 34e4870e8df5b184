package io.rightful.telephony.api.callrail;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
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
class CallRailCallsTest extends ListedCallsTest {
    private static final String CALLS = "/v3/a/227799611/calls.json";
    private static final String CALL = """
            {"id": "CAL01", "answered": true, "voicemail": false, "direction": "inbound", "duration": 195,
             "start_time": "2026-11-16T05:00:00.000-05:00", "customer_name": "OKONKWO MARISOL",
             "customer_phone_number": "+12025550186", "business_phone_number": "+12025550172",
             "tracking_phone_number": "+12025550171", "agent_email": "teodor.brandvold@example.com",
             "company_id": "COM77aa", "company_time_zone": "America/New_York"%s}
            """;

    private final CallList list = list(
            "callrail", new RemoteAccess.Key("invented-key"), Map.of("account", "227799611", "company", "COM77aa"));

    @Test
    void allPagesOfTheCompanysCallsAreRead() {
        fake.answer(get(urlPathEqualTo(CALLS)), page(2, CALL.formatted("")));
        fake.answer(get(urlPathEqualTo(CALLS)).withQueryParam("page", equalTo("2")), page(2, """
                        {"id": "CAL02", "answered": false, "voicemail": true, "direction": "inbound", "duration": 40,
                         "start_time": "2026-11-16T05:10:00.000-05:00", "company_id": "COM77aa"}"""));

        assertThat(read("callrail", all(list)))
                .containsExactly("CAL01 ANSWERED [teodor.brandvold@example.com]", "CAL02 VOICEMAIL []");
        String query = CALLS + "?company_id=COM77aa&end_date=2026-11-18"
                + "&fields=agent_email%2Ccall_type%2Ccompany_id%2Ccompany_time_zone&page=";
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        query + "1&per_page=250&start_date=2026-11-15", query + "2&per_page=250&start_date=2026-11-15");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Token token=\"invented-key\"");
    }

    @Test
    void aCallOfAnotherCompanyIsLeftOutAndOneThatDoesNotSayIt() {
        String other = CALL.formatted("").replace("COM77aa", "COM88bb");
        String unknown = CALL.formatted("").replace("\"company_id\": \"COM77aa\",", "");
        fake.answer(get(urlPathEqualTo(CALLS)), page(1, other + "," + unknown));

        assertThat(all(list)).isEmpty();
    }

    @Test
    void aCallThatAWebhookToldOfIsNoNews() {
        fake.answer(get(urlPathEqualTo(CALLS)), page(1, CALL.formatted("")));
        String told = CALL.formatted(", \"timestamp\": \"2026-11-16T05:06:30.000-05:00\"");

        List<Payload> listed = all(list);

        assertThat(news("callrail", told, listed.get(0))).isEqualTo(CallNews.NOTHING);
        String missed = told.replace("\"answered\": true", "\"answered\": false");
        assertThat(news("callrail", missed, listed.get(0))).isEqualTo(CallNews.MORE);
    }

    private static ResponseDefinitionBuilder page(int pages, String calls) {
        return text(
                200, "{\"page\": 1, \"per_page\": 250, \"total_pages\": %d, \"calls\": [%s]}".formatted(pages, calls));
    }
}
