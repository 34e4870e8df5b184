package io.rightful.webhooks;

import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class BadInputTest extends WebhookTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Failures failures;

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "", "[]", "null", "\"text\"", "{} {}", "{\"id\":1}x"})
    void whatIsNoJsonObjectIsKeptAndRefused(String body) {
        refused(sent(body), 400, "malformed-body", body);
    }

    @Test
    void nestingHasALimit() {
        String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
        refused(sent(deep), 400, "too-deeply-nested", deep);
    }

    @Test
    void aFormIsNotReadWhereJsonIsDue() {
        String form = "id=41001&direction=inbound";
        ValidatableResponse response = Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, Signed.FORM, form)
                .post("/webhooks/ctm-door")
                .then();
        refused(response, 415, "unsupported-content-type", form);
    }

    @Test
    void aCallWithoutAnIdIsKeptAndRefused() {
        String body = "{\"direction\":\"inbound\",\"id\":0}";
        refused(sent(body), 422, "missing-call-id", body);
    }

    @Test
    void aBodyOverFourMegabytesIsRefused() {
        sent("{\"id\":1,\"x\":\"" + "x".repeat(5 * MEGABYTE) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }

    @Test
    void aBodyUnderFourMegabytesIsTaken() {
        sent("{\"id\":41009,\"direction\":\"inbound\",\"x\":\"" + "x".repeat(3 * MEGABYTE) + "\"}")
                .statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"agent\":null",
                "\"agent\":{}",
                "\"agent\":\"\"",
                "\"agent\":0",
                "\"agent\":{\"id\":0,\"name\":null,\"email\":\"\"}",
                "\"agent\":[1,2]",
                "\"agent\":{\"id\":17,\"name\":42}",
                "\"dial_status\":\"teleported\"",
                "\"dial_status\":{\"a\":1}",
                "\"called_at\":\"2026-03-02 12:00\"",
                "\"called_at\":\"the day before yesterday\"",
                "\"unix_time\":99999999999999999999",
                "\"duration\":-5",
                "\"duration\":1e400",
                "\"caller_number\":2025550171",
                "\"caller_number\":\"\\u202e+12025550171\"",
                "\"name\":\"\\ud800\"",
                "\"name\":\"\\u202eevil\"",
                "\"call_path\":[null,1,\"x\",{}]",
                "\"legs\":{\"0\":null}",
            })
    void oddFieldsAreReadAsFarAsTheyMeanSomething(String field) {
        sent("{\"id\":41010,\"direction\":\"inbound\"," + field + "}").statusCode(202);
        assertThat(bus.events()).hasSize(1);
    }

    @Test
    void aNameOfTenThousandCharactersIsCut() {
        String name = "n".repeat(10_000);
        sent("{\"id\":41011,\"agent\":{\"id\":\"a\",\"name\":\"" + name + "\"},\"dial_status\":\"answered\"}")
                .statusCode(202);
        assertThat(bus.events())
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).doesNotContain(name));
    }

    @Test
    void whatIsNotAPostHasItsProblemToo() {
        Signed.json("{}").put("/webhooks/ctm-door").then().statusCode(405).contentType("application/problem+json");
        Signed.json("{}").post("/elsewhere").then().statusCode(404).contentType("application/problem+json");
    }

    private void refused(ValidatableResponse response, int status, String code, String body) {
        response.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        Failure failure = failures.list(Optional.of(TestSources.ACCOUNT), Optional.empty(), 100).items().stream()
                .filter(kept -> kept.reason().equals(code))
                .filter(kept -> body(kept).equals(body))
                .findFirst()
                .orElseThrow();
        assertThat(failure.source()).map(SourceName::value).hasValue("ctm");
        assertThat(bus.events()).isEmpty();
    }

    private String body(Failure failure) {
        return failures.body(failure.account(), failure.id()).map(String::new).orElseThrow();
    }

    private static ValidatableResponse sent(String body) {
        return Signed.ctm(TestSources.NEW_SECRET, SetClock.NOON, body)
                .post("/webhooks/ctm-door")
                .then();
    }
}
