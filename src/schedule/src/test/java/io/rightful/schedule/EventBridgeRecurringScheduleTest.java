package io.rightful.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
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
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventBridgeRecurringScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final BusEvent EVENT =
            new BusEvent("rightful.admin", "LeadOwnerPullDue", "{\"account\":\"a\"}", NOW);

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private EventBridgeRecurringSchedule schedule;

    @BeforeEach
    void start() {
        server.start();
        SchedulerClient client = SchedulerClient.builder()
                .endpointOverride(URI.create(server.baseUrl()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        schedule = new EventBridgeRecurringSchedule(
                client,
                InstantSource.fixed(NOW),
                new ScheduleTarget("rightful", "arn:aws:events:bus", "arn:aws:iam:role"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theEventIsPutOnTheBusEveryIntervalBeginningAnIntervalFromNow() {
        server.stubFor(post(urlEqualTo("/schedules/pull-1")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));

        schedule.every(Duration.ofMinutes(5), "pull-1", EVENT);

        server.verify(postRequestedFor(urlEqualTo("/schedules/pull-1"))
                .withRequestBody(equalToJson(body("rate(5 minutes)", "2026-11-22T10:05:00Z"), true, true)));
    }

    @Test
    void aRateOfOneMinuteHasItsOwnWord() {
        server.stubFor(post(urlEqualTo("/schedules/often")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));

        schedule.every(Duration.ofMinutes(1), "often", EVENT);

        server.verify(postRequestedFor(urlEqualTo("/schedules/often"))
                .withRequestBody(equalToJson("{\"ScheduleExpression\":\"rate(1 minute)\"}", true, true)));
    }

    @Test
    void whatWasSetUnderTheNameBeforeIsReplaced() {
        server.stubFor(post(urlEqualTo("/schedules/pull-1")).willReturn(failure(409, "ConflictException")));
        server.stubFor(put(urlEqualTo("/schedules/pull-1")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));

        schedule.every(Duration.ofHours(1), "pull-1", EVENT);

        server.verify(putRequestedFor(urlEqualTo("/schedules/pull-1"))
                .withRequestBody(equalToJson(body("rate(60 minutes)", "2026-11-22T11:00:00Z"), true, true)));
    }

    @Test
    void aStoppedOneIsDeleted() {
        server.stubFor(delete(urlPathEqualTo("/schedules/pull-1")).willReturn(okJson("{}")));

        schedule.stop("pull-1");

        server.verify(deleteRequestedFor(urlPathEqualTo("/schedules/pull-1"))
                .withQueryParam("groupName", equalTo("rightful")));
    }

    @Test
    void nothingIsSetUnderTheNameThatIsStopped() {
        server.stubFor(delete(urlPathEqualTo("/schedules/none")).willReturn(failure(404, "ResourceNotFoundException")));

        assertThatCode(() -> schedule.stop("none")).doesNotThrowAnyException();
    }

    @Test
    void whatCannotBeScheduledIsAnError() {
        server.stubFor(post(urlEqualTo("/schedules/refused")).willReturn(failure(403, "AccessDeniedException")));

        assertThatThrownBy(() -> schedule.every(Duration.ofMinutes(5), "refused", EVENT))
                .isInstanceOf(RuntimeException.class);
    }

    private static ResponseDefinitionBuilder failure(int status, String type) {
        return aResponse()
                .withStatus(status)
                .withHeader("x-amzn-errortype", type)
                .withBody("{\"Message\":\"it is so\"}");
    }

    /** The start is in seconds since 1970. */
    private static String body(String rate, String start) {
        return """
                {"GroupName":"rightful","ScheduleExpression":"%s","ScheduleExpressionTimezone":"UTC","StartDate":%d,
                 "FlexibleTimeWindow":{"Mode":"OFF"},
                 "Target":{"Arn":"arn:aws:events:bus","RoleArn":"arn:aws:iam:role","Input":"{\\"account\\":\\"a\\"}",
                  "EventBridgeParameters":{"DetailType":"LeadOwnerPullDue","Source":"rightful.admin"}}}
                """.formatted(rate, Instant.parse(start).getEpochSecond());
    }
}
