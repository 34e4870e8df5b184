package io.rightful.telephony.api.justcall;

import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.ListedCallsTest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class JustCallCallsTest extends ListedCallsTest {
    private static final String CALL = """
            {"id": %d, "call_sid": "CA%1$d", "contact_number": "12025550171", "contact_name": "Rosa Lindqvist",
             "justcall_number": "12025550128", "agent_id": 77031, "agent_name": "Tomasz Adeyemi",
             "agent_email": "tomasz.adeyemi@example.com", "call_date": "2026-11-16", "call_time": "10:00:00",
             "call_info": {"direction": "Incoming", "type": "Answered"},
             "call_duration": {"total_duration": 260, "conversation_time": 228}}""";

    private final CallList list = list("justcall", new RemoteAccess.Pair("key", "secret"), Map.of());

    @Test
    void callsAreReadAsTheEventOfTheirEndStatesThem() {
        fake.answer(get(urlPathEqualTo("/v2.1/calls")), text(200, """
                {"status": "success", "count": 1, "next_page_link": "https://api.justcall.io/v2.1/calls?page=1", "data": [%s]}
                """.formatted(CALL.formatted(510072244))));
        fake.answer(
                get(urlPathEqualTo("/v2.1/calls")).withQueryParam("page", equalTo("1")),
                text(
                        200,
                        "{\"status\": \"success\", \"count\": 1, \"data\": [%s]}"
                                .formatted(CALL.formatted(510072245))));

        assertThat(read("justcall", all(list)))
                .containsExactly("510072244 ANSWERED [77031]", "510072245 ANSWERED [77031]");
        String query = "/v2.1/calls?from_datetime=2026-11-15&order=asc&page=";
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        query + "0&per_page=100&sort=id&to_datetime=2026-11-18",
                        query + "1&per_page=100&sort=id&to_datetime=2026-11-18");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("key:secret");
    }
}
