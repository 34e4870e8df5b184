package io.rightful.telephony.api.callrail;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CallRailDirectoryTest extends ListedTest {
    private final Directory directory =
            new CallRailDirectory(time.tools(), "invented-key", fake.address(), "227799611");

    @Test
    void usersAreKnownByTheirEmailAlone() {
        fake.answer(get(urlPathEqualTo("/v3/a/227799611/users.json")), text(200, """
                        {"page": 1, "per_page": 250, "total_pages": 2, "total_records": 2, "users": [
                          {"id": "USR154b26c5a1e84a4c", "email": "Odalys.Marchbanks@example.com", "first_name": "Odalys",
                           "last_name": "Marchbanks", "role": "admin", "name": "Odalys Marchbanks"}]}
                        """));
        fake.answer(
                get(urlPathEqualTo("/v3/a/227799611/users.json")).withQueryParam("page", equalTo("2")), text(200, """
                        {"page": 2, "per_page": 250, "total_pages": 2, "total_records": 2, "users": [
                          {"id": "USR154b26c5a1e84a4d", "email": null, "first_name": "", "last_name": ""}]}
                        """));

        assertThat(all(directory)).containsExactly(byEmail("Odalys Marchbanks", "Odalys.Marchbanks@example.com"));
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly(
                        "/v3/a/227799611/users.json?page=1&per_page=250",
                        "/v3/a/227799611/users.json?page=2&per_page=250");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Token token=\"invented-key\"");
    }
}
