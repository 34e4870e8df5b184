package io.rightful.telephony.api.dialpad;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.FixedToken;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DialpadDirectoryTest extends ListedTest {
    private final Directory directory =
            new DialpadDirectory(time.tools(), FixedToken.of("invented-key"), fake.address());

    @Test
    void usersAreListedWithThoseWhoLeft() {
        fake.answer(get(urlPathEqualTo("/api/v2/users")), text(200, """
                        {"items": [{"id": "5734567890123456", "display_name": "Odalys Marchbanks", "first_name": "Odalys",
                          "last_name": "Marchbanks", "emails": ["odalys.marchbanks@example.com", "o@example.com"],
                          "state": "active", "office_id": "1", "company_id": "2"}],
                         "cursor": "further"}
                        """));
        fake.answer(get(urlPathEqualTo("/api/v2/users")).withQueryParam("cursor", equalTo("further")), text(200, """
                        {"items": [{"id": 9007199254740993, "first_name": "Rowan", "last_name": "Ellingham",
                          "emails": ["rowan.ellingham@example.com"], "state": "suspended"}]}
                        """));

        assertThat(all(directory))
                .containsExactly(
                        active("5734567890123456", "Odalys Marchbanks", "odalys.marchbanks@example.com"),
                        inactive("9007199254740993", "Rowan Ellingham", "rowan.ellingham@example.com"));
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/api/v2/users?state=all", "/api/v2/users?cursor=further&state=all");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer invented-key");
    }
}
