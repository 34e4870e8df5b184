package io.rightful.telephony.api.ctm;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class CtmDirectoryTest extends ListedTest {
    private final Directory directory =
            new CtmDirectory(time.tools(), new RemoteAccess.Pair("access", "secret"), fake.address(), "18614");

    @Test
    void usersHaveTheIdsThatCallsNameThemBy() {
        fake.answer(get(urlPathEqualTo("/api/v1/accounts/18614/users")), text(200, """
                        {"users": [{"id": "USR7101", "uid": 7101, "first_name": "Odalys", "last_name": "Marchbanks",
                          "email": "odalys.marchbanks@example.com", "role": "agent", "status": "online"}],
                         "page": 1, "per_page": 10, "total_pages": 1, "total_entries": 1}
                        """));

        assertThat(all(directory))
                .containsExactly(active("USR7101", "Odalys Marchbanks", "odalys.marchbanks@example.com"));
        assertThat(fake.last().getUrl()).isEqualTo("/api/v1/accounts/18614/users?page=1");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Basic YWNjZXNzOnNlY3JldA==");
    }

    @Test
    void anAccountThatIsNoNumberLeadsNowhereElse() {
        Directory elsewhere = new CtmDirectory(
                time.tools(), new RemoteAccess.Pair("access", "secret"), fake.address(), "1/../2?a=b#c");
        fake.answer(get(anyUrl()), text(404, "{}"));

        assertThatThrownBy(() -> all(elsewhere)).hasMessageContaining("REFUSED");
        assertThat(fake.last().getUrl()).isEqualTo("/api/v1/accounts/1%2F..%2F2%3Fa%3Db%23c/users?page=1");
    }
}
