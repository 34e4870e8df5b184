package io.rightful.admin.api;

import java.util.stream.Stream;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.assertj.core.api.Assertions.assertThat;

@AdminTest
class BadRequestTest {
    private final Accounts accounts = new Accounts();

    @ParameterizedTest
    @MethodSource
    void aBodyThatCannotBeReadIsRefusedEverywhere(String method, String path, String body) {
        Response response = Api.as("admin", accounts.create()).body(body).request(method, path);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContain("Exception", "io.rightful.", "jackson");
    }

    static Stream<Arguments> aBodyThatCannotBeReadIsRefusedEverywhere() {
        Stream<String> bodies = Stream.of(
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{}}",
                "{\"user\":1}",
                "[".repeat(5000),
                "{\"user\":" + "{\"user\":".repeat(2000) + "1" + "}".repeat(2001));
        return bodies.flatMap(body -> Stream.of(
                Arguments.of("PUT", "/api/agents/ctm/1/link", body),
                Arguments.of("PUT", "/api/calls/ctm/1/assignee", body)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/users | {\"firstName\":5}",
                "POST | /api/users | {\"firstName\":{\"a\":1}}",
                "POST | /api/users | {\"firstName\":\"A\",\"active\":\"false\"}",
                "POST | /api/users | {\"firstName\":\"A\",\"active\":0}",
                "POST | /api/users | {\"firstName\":\"A\",\"firstName\":\"B\"}",
                "POST | /api/users | firstName=Ada",
                "PUT  | /api/settings | {\"minimumTalkSeconds\":\"10\"}",
                "PUT  | /api/settings | {\"minimumTalkSeconds\":1.5}",
                "PUT  | /api/settings | {\"minimumTalkSeconds\":99999999999999999999}",
                "PUT  | /api/settings | {\"missedCalls\":\"nobody\"}",
                "PUT  | /api/settings | {\"ownNumbers\":\"+12025550100\"}",
                "PUT  | /api/sources/ctm/settings | []",
                "PUT  | /api/sources/ctm/steps/1 | {\"kind\":\"menu\",\"agents\":[7]}",
                "POST | /api/reattributions | {\"dryRun\":\"yes\"}",
            })
    void aValueOfTheWrongTypeIsRefused(String method, String path, String body) {
        Response response = Api.as("admin", accounts.create()).body(body).request(method, path);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT  | /api/settings | {\"region\":\"Nowhere\"}",
                "PUT  | /api/settings | {\"timeZone\":\"Mars/Olympus\"}",
                "PUT  | /api/settings | {\"ownNumbers\":[\"not a number\"]}",
                "PUT  | /api/settings | {\"ownNumbers\":[null]}",
                "PUT  | /api/settings | {\"talker\":\"loudest\"}",
                "PUT  | /api/settings | {\"missedCalls\":{}}",
                "PUT  | /api/settings | {\"missedCalls\":{\"to\":\"user\"}}",
                "PUT  | /api/settings | {\"missedCalls\":{\"to\":\"user\",\"user\":\"unknown\"}}",
                "PUT  | /api/settings | {\"defaultLeadOwner\":{\"kind\":\"queue\"}}",
                "PUT  | /api/settings | {\"minimumTalkSeconds\":-1}",
                "PUT  | /api/sources/ctm/settings | {\"replayWindowSeconds\":0}",
                "PUT  | /api/sources/ctm/settings | {\"installer\":\"unknown\"}",
                "PUT  | /api/sources/ctm/steps/1 | {\"kind\":\"lift\"}",
                "PUT  | /api/sources/ctm/steps/1 | {\"kind\":\"voicemail\",\"email\":\"nowhere\"}",
                "PUT  | /api/sources/ctm/steps/1 | {\"kind\":\"agent\",\"agents\":[{}]}",
                "PUT  | /api/sources/ctm/steps/1 | {\"kind\":\"agent\",\"agents\":[null]}",
                "PUT  | /api/agents/ctm/1/link | {\"user\":\"unknown\"}",
                "PUT  | /api/agents/ctm/1/link | {\"user\":\" \"}",
                "PUT  | /api/agents/ctm/1/link | {\"nobody\":true,\"from\":\"yesterday\"}",
                "PUT  | /api/agents/ctm/1/link | {\"nobody\":true,\"from\":\"2026-05-04T09:30:00\"}",
                "POST | /api/reattributions | {\"from\":\"2026-05-04T00:00:00Z\",\"dryRun\":true}",
                "POST | /api/reattributions | {\"from\":\"2026-05-04T00:00:00Z\",\"to\":\"2026-05-05T00:00:00Z\"}",
                "POST | /api/reattributions | {\"from\":\"2026-05-05T00:00:00Z\",\"to\":\"2026-05-04T00:00:00Z\",\"dryRun\":true}",
            })
    void aValueThatCannotBeTakenIsRefused(String method, String path, String body) {
        Response response = Api.as("admin", accounts.create()).body(body).request(method, path);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(422);
        assertThat(response.path("detail").toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/users?limit=0",
                "/api/users?limit=201",
                "/api/users?limit=many",
                "/api/users?cursor=nonsense",
                "/api/jobs?cursor=e30",
                "/api/calls?cursor=nonsense",
                "/api/calls?cursor=%7E",
                "/api/calls?outcome=perhaps",
                "/api/calls?result=great",
                "/api/calls?from=monday",
                "/api/calls?to=2026-05-04",
                "/api/calls?team=sales",
                "/api/deliveries?state=lost",
                "/api/deliveries?from=monday",
                "/api/deliveries?cursor=nonsense",
                "/api/deliveries?cursor=%7E",
                "/api/history",
                "/api/history?call=ctm",
                "/api/history?call=ctm/1&contact=2"
            })
    void aQueryThatMeansNothingIsRefused(String path) {
        Response response = Api.as("admin", accounts.create()).get(path);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/users/%20",
                "/api/users/%00",
                "/api/users/%23",
                "/api/users/%ED%A0%80",
                "/api/calls/%20/1",
                "/api/calls/ctm/%20",
                "/api/jobs/%20",
                "/api/sources/%20",
                "/api/nothing"
            })
    void anIdThatCannotBeOneIsNotFound(String path) {
        assertThat(Api.as("admin", accounts.create()).get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/users/", "/api/calls/ctm/", "/api/jobs/", "/api/sources/"})
    void anIdOfThreeHundredCharactersIsNotFound(String path) {
        assertThat(Api.as("admin", accounts.create())
                        .get(path + "%E2%82%AC".repeat(300))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/users, application/json, 405",
        "POST, /api/users, text/plain, 415",
        "POST, /api/users, application/x-www-form-urlencoded, 415",
    })
    void whatHttpItselfRefusesIsAProblemToo(String method, String path, String contentType, int status) {
        Response response = Api.as("admin", accounts.create())
                .contentType(contentType)
                .body("firstName=Ada")
                .request(method, path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "text/csv"})
    void whatIsAskedForInAnotherFormIsRefused(String accepted) {
        Response response = Api.as("admin", accounts.create()).accept(accepted).get("/api/settings");

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(406);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aBodyOfOverAMegabyteIsRefused() {
        Response response = Api.as("admin", accounts.create())
                .body("{\"firstName\":\"" + "x".repeat(1_100_000) + "\"}")
                .post("/api/users");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }
}
