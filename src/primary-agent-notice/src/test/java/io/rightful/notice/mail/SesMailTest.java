package io.rightful.notice.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;

import io.rightful.rules.call.AccountId;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class SesMailTest {
    private static final String PATH = "/v2/email/outbound-emails";
    private static final MailAbout ABOUT = new MailAbout(new AccountId("demo"), "notice-1", 1);
    private static final Mail MAIL = new Mail("dana@example.com", "Žofie", "text", "<p>html</p>", ABOUT);

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private MailService mails;

    @BeforeEach
    void start() {
        server.start();
        SesV2Client client = MailBeans.onlyOnce(SesV2Client.builder()
                        .endpointOverride(URI.create(server.baseUrl()))
                        .region(Region.US_EAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                        .httpClient(UrlConnectionHttpClient.builder()
                                .socketTimeout(Duration.ofMillis(300))
                                .build()))
                .build();
        mails = new SesMail(client, new Sender("Rightful <notices@example.com>"), Optional.of("rightful"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailIsHandedOverWithItsTags() {
        answer(okJson("{\"MessageId\":\"ses-1\"}"));

        assertThat(mails.send(MAIL)).isEqualTo(new MailResult.Accepted(Optional.of("ses-1")));

        server.verify(1, postRequestedFor(urlEqualTo(PATH)).withRequestBody(equalToJson("""
                {"FromEmailAddress":"Rightful <notices@example.com>","Destination":{"ToAddresses":["dana@example.com"]},
                 "ConfigurationSetName":"rightful",
                 "EmailTags":[{"Name":"account","Value":"ZGVtbw"},{"Name":"notice","Value":"notice-1"},{"Name":"attempt","Value":"1"}],
                 "Content":{"Simple":{"Subject":{"Data":"Žofie","Charset":"UTF-8"},
                  "Body":{"Text":{"Data":"text","Charset":"UTF-8"},"Html":{"Data":"<p>html</p>","Charset":"UTF-8"}},
                  "Headers":[{"Name":"Auto-Submitted","Value":"auto-generated"}]}}}
                """, true, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MessageRejected, Refused",
        "400, BadRequestException, Refused",
        "429, TooManyRequestsException, Postponed",
        "400, LimitExceededException, Postponed",
        "400, SendingPausedException, Postponed",
        "400, MailFromDomainNotVerifiedException, Postponed",
        "403, AccessDeniedException, Postponed",
        "500, InternalFailure, Unclear",
        "503, ServiceUnavailable, Unclear",
    })
    void whatItSaysDecidesWhetherItIsTriedAgain(int status, String error, String result) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("x-amzn-ErrorType", error)
                .withBody("{\"message\":\"no\"}"));

        assertThat(mails.send(MAIL).getClass().getSimpleName()).isEqualTo(result);
        server.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void anAnswerThatDoesNotComeIsUnclearAndNothingIsSentTwice() {
        answer(okJson("{\"MessageId\":\"ses-1\"}").withFixedDelay(1000));
        assertThat(mails.send(MAIL)).isInstanceOf(MailResult.Unclear.class);

        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(mails.send(MAIL)).isInstanceOf(MailResult.Unclear.class);

        server.verify(2, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void whereNobodyAnswersAtAllNothingWasSent() {
        server.stop();

        assertThat(mails.send(MAIL)).isInstanceOf(MailResult.Postponed.class);
    }

    @Test
    void tagsLeadBackToTheNotice() {
        assertThat(MailAbout.read(ABOUT.tags())).contains(ABOUT);
    }

    private void answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(urlEqualTo(PATH)).willReturn(response));
    }
}
