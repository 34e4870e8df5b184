package io.rightful.telephony.api.cloudtalk;

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
class CloudTalkDirectoryTest extends ListedTest {
    private final Directory directory =
            new CloudTalkDirectory(time.tools(), new RemoteAccess.Pair("id", "secret"), fake.address());

    @Test
    void agentsStandTwoLevelsDeep() {
        fake.answer(get(urlPathEqualTo("/api/agents/index.json")), text(200, """
                        {"responseData": {"itemsCount": 1, "pageCount": 1, "pageNumber": 1, "limit": 1000, "data": [
                          {"Agent": {"id": "129001", "firstname": "Odalys", "lastname": "Marchbanks",
                            "email": "odalys.marchbanks@example.com", "default_number": "+12025550110", "extension": null,
                            "availability_status": "online"}}]}}
                        """));

        assertThat(all(directory))
                .containsExactly(active("129001", "Odalys Marchbanks", "odalys.marchbanks@example.com"));
        assertThat(fake.last().getUrl()).isEqualTo("/api/agents/index.json?limit=1000&page=1");
        assertThat(fake.last().getHeader("Authorization")).isEqualTo("Basic aWQ6c2VjcmV0");
    }
}
