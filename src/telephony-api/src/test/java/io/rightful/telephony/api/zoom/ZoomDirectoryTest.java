package io.rightful.telephony.api.zoom;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.ListedState;
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
class ZoomDirectoryTest extends ListedTest {
    private final Directory directory = new Directories(time.tools()).connect(connection());

    @Test
    void usersAreListedWithATokenOfTheAccount() {
        fake.answer(
                post(urlPathEqualTo("/oauth/token")),
                text(200, "{\"access_token\": \"FICTITIOUS\", \"token_type\": \"bearer\", \"expires_in\": 3599}"));
        fake.answer(get(urlPathEqualTo("/v2/phone/users")), text(200, """
                        {"next_page_token": "further", "page_size": 100, "total_records": 2, "users": [
                          {"id": "z8yCxjabcdEFGHfp8uQ", "phone_user_id": "u7pnC468TaS46OuNoEw6GA", "extension_id": "CcrEGgmeQem1uyJsuIRKwA",
                           "extension_number": 101, "name": "Odalys Marchbanks", "email": "odalys.marchbanks@example.com",
                           "status": "activate"}]}
                        """));
        fake.answer(
                get(urlPathEqualTo("/v2/phone/users")).withQueryParam("next_page_token", equalTo("further")),
                text(200, """
                        {"next_page_token": "", "users": [
                          {"id": "a1yCxjabcdEFGHfp8uR", "name": "Rowan Ellingham", "email": "rowan.ellingham@example.com",
                           "status": "deactivate"}]}
                        """));

        List<DirectoryAgent> agents = all(directory);

        assertThat(agents).extracting(DirectoryAgent::state).containsExactly(ListedState.ACTIVE, ListedState.INACTIVE);
        assertThat(agents.get(0).agent())
                .isEqualTo(new Agent(
                        Optional.of("z8yCxjabcdEFGHfp8uQ"),
                        Optional.of("Odalys Marchbanks"),
                        Optional.of("odalys.marchbanks@example.com"),
                        Optional.of("101"),
                        Optional.empty()));
        assertThat(fake.requests()).hasSize(3);
        assertThat(fake.requests().get(0).getBodyAsString())
                .isEqualTo("account_id=invented-account&grant_type=account_credentials");
        assertThat(fake.requests().get(0).getHeader("Authorization")).isEqualTo("Basic Y2xpZW50OnNlY3JldA==");
        assertThat(fake.last().getUrl()).isEqualTo("/v2/phone/users?next_page_token=further&page_size=100");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Bearer FICTITIOUS");
    }

    private ApiConnection connection() {
        URI tokens = URI.create(fake.address() + "/oauth/token");
        return new ApiConnection(
                "zoom",
                fake.address(),
                new RemoteAccess.Client(tokens, "client", "secret"),
                Map.of(ApiConnection.ACCOUNT, "invented-account"));
    }
}
