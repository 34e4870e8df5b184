package io.rightful.telephony.api.dialpad;

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
class DialpadCallsTest extends ListedCallsTest {
    private final CallList list = list("dialpad", new RemoteAccess.Key("invented-key"), Map.of());

    @Test
    void theLegsOfACallAreReadPageByPage() {
        fake.answer(get(urlPathEqualTo("/api/v2/call")), text(200, """
                {"cursor": "FICTITIOUS", "items": [
                  {"call_id": "6719407114825731", "entry_point_call_id": "6719407114825740", "state": "hangup",
                   "direction": "inbound", "date_started": "1794823204000", "date_rang": "1794823204000",
                   "date_connected": "1794823215000", "date_ended": "1794823328000", "event_timestamp": "1794823328199",
                   "external_number": "+12025550164", "talk_time": 113000,
                   "target": {"id": "5910974510923776", "type": "user", "name": "Ivo van der Meer",
                    "email": "ivo.vandermeer@example.com"}}]}"""));
        fake.answer(
                get(urlPathEqualTo("/api/v2/call")).withQueryParam("cursor", equalTo("FICTITIOUS")), text(200, """
                {"items": [
                  {"call_id": "6719407114825740", "operator_call_id": "6719407114825731", "state": "hangup",
                   "direction": "inbound", "date_started": "1794823200000", "date_rang": "1794823204000",
                   "date_connected": "1794823215000", "date_ended": "1794823328000", "event_timestamp": "1794823328300",
                   "external_number": "+12025550164", "internal_number": "+12025550121",
                   "target": {"id": "4811207043219456", "type": "callcenter", "name": "New patients"}}]}"""));

        assertThat(read("dialpad", all(list)))
                .containsExactly("6719407114825740 ANSWERED [5910974510923776]", "6719407114825740 ANSWERED []");
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        "/api/v2/call?started_after=1794823199999&started_before=1794826800000",
                        "/api/v2/call?cursor=FICTITIOUS&started_after=1794823199999&started_before=1794826800000");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer invented-key");
    }

    @Test
    void nothingListedAtAllIsAnEmptyPage() {
        fake.answer(get(urlPathEqualTo("/api/v2/call")), text(200, "{\"items\": []}"));

        assertThat(all(list)).isEmpty();
    }
}
