package io.rightful.telephony.api.genesys;

import java.net.URI;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.ApiConnection;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;
import io.rightful.telephony.api.connection.Directories;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class GenesysDirectoryTest extends ListedTest {
    private static final String ODALYS = "3e1c0000-0000-4000-8000-000000000011";
    private static final String ROWAN = "3e1c0000-0000-4000-8000-000000000012";

    private final Directory directory = new Directories(time.tools())
            .connect(new ApiConnection(
                    "genesys",
                    fake.address(),
                    new RemoteAccess.Client(URI.create(fake.address() + "/oauth/token"), "client", "secret"),
                    Map.of()));

    @Test
    void usersAreListedWithThoseWhoAreNotActive() {
        fake.answer(
                post(urlPathEqualTo("/oauth/token")),
                text(200, "{\"access_token\": \"FICTITIOUS\", \"token_type\": \"bearer\", \"expires_in\": 86399}"));
        answer("1", ODALYS, "Odalys Marchbanks", "odalys.marchbanks@example.com", "active");
        answer("2", ROWAN, "Rowan Ellingham", "rowan.ellingham@example.com", "inactive");

        assertThat(all(directory))
                .containsExactly(
                        active(ODALYS, "Odalys Marchbanks", "odalys.marchbanks@example.com"),
                        inactive(ROWAN, "Rowan Ellingham", "rowan.ellingham@example.com"));
        assertThat(fake.requests().get(0).getBodyAsString()).isEqualTo("grant_type=client_credentials");
        assertThat(fake.requests().get(0).getHeader("Authorization")).isEqualTo("Basic Y2xpZW50OnNlY3JldA==");
        assertThat(fake.last().getUrl()).isEqualTo("/api/v2/users?pageNumber=2&pageSize=100&state=any");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer FICTITIOUS");
    }

    private void answer(String page, String id, String name, String email, String state) {
        fake.answer(
                get(urlPathEqualTo("/api/v2/users")).withQueryParam("pageNumber", equalTo(page)),
                text(200, """
                        {"entities": [{"id": "%s", "name": "%s", "email": "%s", "username": "%s", "state": "%s"}],
                         "pageSize": 100, "pageNumber": %s, "total": 2, "pageCount": 2}
                        """.formatted(id, name, email, email, state, page)));
    }
}
