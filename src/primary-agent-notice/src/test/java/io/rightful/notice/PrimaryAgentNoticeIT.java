package io.rightful.notice;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.FunctionRequests;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.notice.mail.MailAbout;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

/** The function as it is deployed, with Amazon SES and EventBridge Scheduler over HTTP. */
@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@QuarkusTestResource(PrimaryAgentNoticeIT.Services.class)
class PrimaryAgentNoticeIT {
    private static final String SES = "/v2/email/outbound-emails";
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private final Notices notices = new Notices(LocalAws.dynamoDb(), LocalAws.TABLES);

    public static final class Services implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            SERVER.start();
            SERVER.stubFor(post(urlEqualTo(SES)).willReturn(okJson("{\"MessageId\":\"ses-1\"}")));
            SERVER.stubFor(post(urlMatching("/schedules/.*")).willReturn(okJson("{\"ScheduleArn\":\"arn:1\"}")));
            return Map.of(
                    "quarkus.funqy.export",
                    "primaryAgentNotice",
                    "aws.endpointUrlSesv2",
                    SERVER.baseUrl(),
                    "aws.endpointUrlScheduler",
                    SERVER.baseUrl(),
                    "rightful.mail",
                    "ses",
                    "rightful.console-url",
                    "https://console.example.com");
        }

        @Override
        public void stop() {
            SERVER.stop();
        }
    }

    @Test
    void aNewPrimaryAgentIsToldOnceAndThreadsMove() {
        Town town = town("told");
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));

        send(change).body("batchItemFailures", empty());
        send(change).body("batchItemFailures", empty());

        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo(SES))
                        .withRequestBody(WireMock.containing("Perpetua c1 is now your contact"))
                        .withRequestBody(WireMock.containing("(America/New_York, UTC-0"))
                        .withRequestBody(WireMock.containing("+1 202-555-0140"))
                        .withRequestBody(WireMock.containing("https://console.example.com/contacts/c1")));
        assertThat(notice(town, "c1").state()).isEqualTo(NoticeState.SENT);
        assertThat(PublishedEvents.mentioning("\"told\""))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.detailType()).isEqualTo("MessageRoutingChanged"));
    }

    @Test
    void whatIsTooMuchIsPutOffAndSentAsADigest() {
        Town town = town("digest");
        ContactId[] contacts = new ContactId[7];
        for (int number = 0; number < contacts.length; number++) {
            contacts[number] = town.contactOf(Town.DANA, "d" + number);
        }
        send(town.stream(contacts)).body("batchItemFailures", empty());
        SERVER.verify(1, postRequestedFor(urlMatching("/schedules/digest-.*")));
        String scheduled = SERVER.findAll(postRequestedFor(urlMatching("/schedules/digest-.*")))
                .get(0)
                .getBodyAsString();
        String window = scheduled.replaceFirst("(?s).*\\\\\"window\\\\\":\\\\\"([^\\\\]*)\\\\\".*", "$1");

        send(List.of(
                        "{\"source\":\"rightful.primary-agent-notice\",\"detail-type\":\"DigestDue\",\"detail\":{\"account\":"
                                + "\"digest\",\"user\":\"dana\",\"window\":\"" + window + "\"}}"))
                .body("batchItemFailures", empty());

        SERVER.verify(
                1, postRequestedFor(urlEqualTo(SES)).withRequestBody(WireMock.containing("2 contacts are now yours")));
    }

    @Test
    void aMailThatCameBackStopsItsAddress() {
        Town town = town("bounced");
        send(town.stream(town.contactOf(Town.OMAR, "b1"))).body("batchItemFailures", empty());
        Map<String, String> tags = MailAbout.of(notice(town, "b1")).tags();

        send(List.of("{\"source\":\"aws.ses\",\"detail-type\":\"Email Bounced\",\"detail\":{\"eventType\":\"Bounce\","
                        + "\"bounce\":{\"bounceType\":\"Permanent\",\"bouncedRecipients\":[{\"emailAddress\":\"omar@example.com\"}]},"
                        + "\"mail\":{\"messageId\":\"ses-1\",\"tags\":{\"account\":[\"" + tags.get("account")
                        + "\"],\"notice\":[\"" + tags.get("notice") + "\"],\"attempt\":[\"1\"]}}}}"))
                .body("batchItemFailures", empty());

        assertThat(new StoppedAddresses(LocalAws.dynamoDb(), LocalAws.TABLES)
                        .find(
                                town.account(),
                                EmailAddress.of("omar@example.com").orElseThrow()))
                .isPresent();
    }

    private static Town town(String account) {
        return new Town(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId(account), InstantSource.system()).settled();
    }

    private Notice notice(Town town, String contact) {
        AssignmentRecord record = town.records(new ContactId(contact)).get(0);
        return notices.find(town.account(), Notice.id(town.account(), record.subject(), record.sequence()))
                .orElseThrow();
    }

    private static ValidatableResponse send(List<String> bodies) {
        return FunctionRequests.request()
                .contentType("application/json")
                .body(Messages.json(bodies))
                .post("/")
                .then()
                .statusCode(200);
    }
}
