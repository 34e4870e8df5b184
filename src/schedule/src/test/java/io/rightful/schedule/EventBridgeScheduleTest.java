package io.rightful.schedule;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

import io.rightful.wiring.BusEvent;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventBridgeScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final BusEvent EVENT =
            new BusEvent("rightful.primary-agent-notice", "DigestDue", "{\"account\":\"a\"}", NOW);

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private EventBridgeSchedule schedule;

    @BeforeEach
    void start() {
        server.start();
        SchedulerClient client = SchedulerClient.builder()
                .endpointOverride(URI.create(server.baseUrl()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        schedule = new EventBridgeSchedule(
                client,
                InstantSource.fixed(NOW),
                new ScheduleTarget("rightful", "arn:aws:events:bus", "arn:aws:iam:role"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theEventIsPutOnTheBusOnceAndTheScheduleForgotten() {
        server.stubFor(post(urlEqualTo("/schedules/digest-1")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));

        schedule.at(NOW.plusSeconds(600), "digest-1", EVENT);

        server.verify(
                postRequestedFor(urlEqualTo("/schedules/digest-1")).withRequestBody(equalToJson("""
                        {"GroupName":"rightful","ScheduleExpression":"at(2026-11-22T10:10:00)",
                         "ScheduleExpressionTimezone":"UTC","FlexibleTimeWindow":{"Mode":"OFF"},
                         "ActionAfterCompletion":"DELETE",
                         "Target":{"Arn":"arn:aws:events:bus","RoleArn":"arn:aws:iam:role","Input":"{\\"account\\":\\"a\\"}",
                          "EventBridgeParameters":{"DetailType":"DigestDue","Source":"rightful.primary-agent-notice"}}}
                        """, true, true)));
    }

    @Test
    void whatIsOverdueComesSoon() {
        server.stubFor(post(urlEqualTo("/schedules/late")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));

        schedule.at(NOW.minusSeconds(600), "late", EVENT);

        server.verify(postRequestedFor(urlEqualTo("/schedules/late"))
                .withRequestBody(equalToJson("{\"ScheduleExpression\":\"at(2026-11-22T10:01:00)\"}", true, true)));
    }

    @Test
    void aNameThatIsTakenIsScheduledAlready() {
        server.stubFor(post(urlEqualTo("/schedules/twice"))
                .willReturn(aResponse()
                        .withStatus(409)
                        .withHeader("x-amzn-errortype", "ConflictException")
                        .withBody("{\"Message\":\"exists\"}")));

        assertThatCode(() -> schedule.at(NOW, "twice", EVENT)).doesNotThrowAnyException();
    }

    @Test
    void whatCannotBeScheduledIsAnError() {
        server.stubFor(post(urlEqualTo("/schedules/refused"))
                .willReturn(aResponse()
                        .withStatus(403)
                        .withHeader("x-amzn-errortype", "AccessDeniedException")
                        .withBody("{\"Message\":\"no\"}")));

        assertThatThrownBy(() -> schedule.at(NOW, "refused", EVENT)).isInstanceOf(RuntimeException.class);
    }
}
