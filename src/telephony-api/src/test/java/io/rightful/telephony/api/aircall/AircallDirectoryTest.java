package io.rightful.telephony.api.aircall;

import java.time.Duration;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AircallDirectoryTest extends ListedTest {
    private final Directory directory =
            new AircallDirectory(time.tools(), new RemoteAccess.Pair("id", "token"), fake.address());

    @Test
    void usersAreListedAtTheRateThatIsAllowed() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(200, """
                        {"meta": {"count": 1, "total": 2, "current_page": 1, "per_page": 50,
                           "next_page_link": "https://api.aircall.io/v1/users?page=2&per_page=50", "previous_page_link": null},
                         "users": [{"id": 456, "direct_link": "https://api.aircall.io/v1/users/456",
                           "name": "Odalys Marchbanks", "email": "odalys.marchbanks@example.com", "available": true,
                           "availability_status": "available", "created_at": "2026-01-05T09:00:00.000Z"}]}
                        """));
        fake.answer(get(urlPathEqualTo("/v1/users")).withQueryParam("page", equalTo("2")), text(200, """
                        {"meta": {"count": 1, "total": 2, "current_page": 2, "per_page": 50, "next_page_link": null},
                         "users": [{"id": 457, "name": "Rowan Ellingham", "email": "rowan.ellingham@example.com"}]}
                        """));

        assertThat(all(directory))
                .containsExactly(
                        active("456", "Odalys Marchbanks", "odalys.marchbanks@example.com"),
                        active("457", "Rowan Ellingham", "rowan.ellingham@example.com"));
        assertThat(fake.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/v1/users?page=1&per_page=50", "/v1/users?page=2&per_page=50");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Basic aWQ6dG9rZW4=");
        assertThat(time.waits()).containsExactly(Duration.ofMillis(500));
    }
}
