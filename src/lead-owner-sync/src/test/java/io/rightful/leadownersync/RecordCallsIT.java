package io.rightful.leadownersync;

import java.util.Map;
import java.util.Optional;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.integration.CrmAccesses;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(RecordCallsIT.Function.class)
class RecordCallsIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "recordCalls");
        }
    }

    private static final String CALLS = "/crm/v3/objects/calls";
    private static final WireMockServer HUBSPOT =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @BeforeAll
    static void start() {
        HUBSPOT.start();
        HUBSPOT.stubFor(post(CALLS + "/search").willReturn(okJson("{\"total\":0,\"results\":[]}")));
        HUBSPOT.stubFor(post(CALLS).willReturn(okJson("{\"id\":\"9001\",\"properties\":{}}")));
    }

    @AfterAll
    static void stop() {
        HUBSPOT.stop();
    }

    @Test
    void aCallIsRecordedOnceAndSaidOnTheBus() {
        Calls calls = Calls.of(LocalAws.dynamoDb(), LocalAws.TABLES, "recorded", RecordCallsTest.recording())
                .tellsTheBus()
                .known();
        new CrmAccesses(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        calls.account(),
                        Calls.CRM,
                        new AccessCredentials(HUBSPOT.baseUrl(), "US", Map.of("key", "private-app-token"), Map.of()));
        calls.answered("1", "Ann");

        QueuedMessage.take(calls.change("1"));
        QueuedMessage.take(calls.change("1"));

        HUBSPOT.verify(
                1,
                postRequestedFor(urlEqualTo(CALLS))
                        .withRequestBody(containing("\"hubspot_owner_id\":\"C-Ann\""))
                        .withRequestBody(containing("rightful:generic:1")));
        assertThat(calls.problems()).isEmpty();
        assertThat(PublishedEvents.mentioning("\"account\":\"recorded\""))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).contains("\"assignee\":\"Ann\""));
    }

    @Test
    void aCrmThatLetsNobodyInIsListed() {
        Calls calls = Calls.of(LocalAws.dynamoDb(), LocalAws.TABLES, "shut-out", RecordCallsTest.recording())
                .known();
        calls.answered("1", "Ann");

        QueuedMessage.take(calls.change("1"));

        assertThat(calls.problems()).containsExactly("call/generic/1 record-no-access");
        assertThat(Optional.of(calls.isToBeTold("1"))).contains(true);
    }
}
