package io.rightful.telephony.api.quo;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class QuoDirectoryTest extends ListedTest {
    private final Directory directory = new QuoDirectory(time.tools(), FixedToken.of("invented-key"), fake.address());

    @Test
    void usersAreListedPageByPageWithTheKeyAsItIs() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(200, """
                        {"data": [{"id": "US0000001", "email": "odalys.marchbanks@example.com",
                          "firstName": "Odalys", "lastName": "Marchbanks", "role": "owner",
                          "pictureUrl": null, "createdAt": "2026-01-05T09:00:00.000Z"}],
                         "totalItems": 2, "nextPageToken": "next+page"}
                        """));
        fake.answer(get(urlPathEqualTo("/v1/users")).withQueryParam("pageToken", equalTo("next+page")), text(200, """
                        {"data": [{"id": "US0000002", "email": "rowan.ellingham@example.com",
                          "firstName": "Rowan", "lastName": null, "role": "member"}],
                         "totalItems": 2, "nextPageToken": null}
                        """));

        assertThat(all(directory))
                .containsExactly(
                        active("US0000001", "Odalys Marchbanks", "odalys.marchbanks@example.com"),
                        active("US0000002", "Rowan", "rowan.ellingham@example.com"));
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/v1/users?maxResults=50", "/v1/users?maxResults=50&pageToken=next%2Bpage");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("invented-key");
        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void anAnswerWithoutAListIsNoEmptyList() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(200, "{\"message\": \"moved\"}"));

        assertThatThrownBy(() -> all(directory)).hasMessageContaining("UNREADABLE data");
    }

    @Test
    void aPageThatComesAgainEndsTheList() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(200, "{\"data\": [], \"nextPageToken\": \"again\"}"));

        assertThatThrownBy(() -> all(directory)).hasMessageContaining("PAGE_REPEATS");
    }

    @Test
    void aRefusedKeyNeedsAnAdmin() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(401, "{}"));

        assertThatThrownBy(() -> all(directory)).hasMessageContaining("NEEDS_RECONNECT");
    }
}
