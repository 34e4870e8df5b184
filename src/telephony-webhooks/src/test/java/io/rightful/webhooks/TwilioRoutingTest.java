package io.rightful.webhooks;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.rightful.rules.routing.LeadOwnerRouting;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Twilio asks by the door of a source whose secret is its auth token, and asks again after every round. */
@QuarkusTest
class TwilioRoutingTest extends RoutingTest {
    private static final String HOST = "routing.example.com";
    private static final String DOOR = "/routing/calls?door=generic-door";

    @Test
    void theFirstRoundRingsTheOwnersClient() {
        assertThat(answer(DOOR, Map.of()))
                .isEqualTo(response("<Dial timeout=\"20\" method=\"POST\""
                        + " action=\"/routing/calls?door=generic-door&amp;rung=u-dee\"><Client>u-dee</Client></Dial>"));
    }

    @Test
    void theNextRoundRingsWhoeverHasNotRungYet() {
        assertThat(answer(DOOR + "&rung=u-dee", Map.of("DialCallStatus", "no-answer")))
                .isEqualTo(response("<Dial timeout=\"20\" method=\"POST\""
                        + " action=\"/routing/calls?door=generic-door&amp;rung=u-dee%2Cu-ann\">"
                        + "<Client>u-ann</Client></Dial>"));
    }

    @Test
    void anAnsweredCallIsOver() {
        assertThat(answer(DOOR + "&rung=u-dee", Map.of("DialCallStatus", "completed")))
                .isEqualTo(response("<Hangup/>"));
    }

    @Test
    void whereNobodyIsLeftTheCallGoesOn() {
        String all = DOOR + "&rung=u-dee%2Cu-ann%2Cu-bob";
        assertThat(answer(all, Map.of("DialCallStatus", "busy"))).isEqualTo(response("<Hangup/>"));
        assertThat(answer(all + "&then=https%3A%2F%2Fvoicemail.example.com%2F%3Fa%3D1%26b", Map.of()))
                .isEqualTo(response("<Redirect method=\"POST\">https://voicemail.example.com/?a=1&amp;b</Redirect>"));
        assertThat(answer(all + "&then=javascript%3Aalert", Map.of())).isEqualTo(response("<Hangup/>"));
    }

    @Test
    void aCallOnlyForItsOwnerAsksForARetry() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        answer(DOOR, Map.of());
        assertThat(bus.events())
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).contains("\"call\":\"generic/CA1\""));
    }

    @Test
    void anAddressThatTwilioDidNotSignIsRefused() {
        asked(DOOR, DOOR + "&rung=u-dee", Map.of())
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unverified"));
    }

    private static String response(String verbs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
    }

    private static String answer(String path, Map<String, String> more) {
        return asked(path, path, more)
                .statusCode(200)
                .contentType("text/xml")
                .extract()
                .asString();
    }

    private static ValidatableResponse asked(String signed, String asked, Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(more);
        fields.putAll(Map.of("CallSid", "CA1", "From", Office.CALLER, "To", "+12025550100"));
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String values = fields.entrySet().stream()
                .map(field -> field.getKey() + field.getValue())
                .collect(Collectors.joining());
        return Signed.twilio(TestSources.NEW_SECRET, "https://" + HOST + signed + values, form)
                .header("Host", HOST)
                .header("X-Forwarded-Proto", "https")
                .urlEncodingEnabled(false)
                .post(asked)
                .then();
    }
}
