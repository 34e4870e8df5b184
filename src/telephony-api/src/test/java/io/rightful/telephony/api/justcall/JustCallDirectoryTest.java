package io.rightful.telephony.api.justcall;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.rightful.remote.RemoteAccess;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.ListedTest;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class JustCallDirectoryTest extends ListedTest {
    private final Directory directory =
            new JustCallDirectory(time.tools(), new RemoteAccess.Pair("key", "secret"), fake.address());

    @Test
    void usersAreListedWithKeyAndSecretAsTheyAre() {
        fake.answer(get(urlPathEqualTo("/v2.1/users")), text(200, """
                        {"status": "success", "count": 1, "data": [{"id": 23001, "name": "Odalys Marchbanks",
                          "email": "odalys.marchbanks@example.com", "role": "Agent"}]}
                        """));

        assertThat(all(directory))
                .containsExactly(active("23001", "Odalys Marchbanks", "odalys.marchbanks@example.com"));
        assertThat(fake.last().getUrl()).isEqualTo("/v2.1/users?page=0&per_page=50");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("key:secret");
    }
}
