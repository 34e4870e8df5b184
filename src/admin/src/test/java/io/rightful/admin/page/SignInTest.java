package io.rightful.admin.page;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.AdminTest;
import io.rightful.admin.Tokens;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@AdminTest
class SignInTest {
    @Test
    void aTokenIsKeptWhereNoScriptReadsItAndTheReaderIsLedOn() {
        String token = Tokens.of("analyst", "acme");
        enter(token, "%2Fconsole%2Fcalls%3Foutcome%3Dunassigned")
                .then()
                .statusCode(303)
                .header("Location", "/console/calls?outcome=unassigned")
                .header("Set-Cookie", containsString(token))
                .header("Set-Cookie", containsString("HttpOnly"))
                .header("Set-Cookie", containsString("Secure"))
                .header("Set-Cookie", containsString("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Felsewhere.example.com%2F",
                "%2F%2Felsewhere.example.com",
                "%2F%5Celsewhere.example.com",
                "%2Fconsole%2F..%2F..%2F%2Felsewhere.example.com",
                "javascript%3Aalert(1)",
                "%2Fconsole%0D%0ASet-Cookie%3A%20a%3Db",
                "%2Fapi%2Fusers",
            })
    void aSignInLeadsNowhereElse(String to) {
        enter("a.b.c", to).then().statusCode(303).header("Location", "/");
    }

    @Test
    void whatIsNoTokenIsNotKept() {
        enter("", "%2F").then().statusCode(400);
        enter("%3Cscript%3E", "%2F").then().statusCode(400).body(not(containsString("<script>")));
        enter("a".repeat(4001), "%2F").then().statusCode(400);
    }

    @Test
    void anotherSiteSignsNobodyIn() {
        Browser.post(
                        Browser.anonymous().header("Sec-Fetch-Site", "cross-site"),
                        "/console/sign-in",
                        "token=" + Tokens.of("owner", "mallory") + "&to=%2F")
                .then()
                .statusCode(400)
                .header("Set-Cookie", (String) null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console/calls", "/console/settings", "/contacts"})
    void aTokenThatIsRefusedIsNone(String path) {
        Browser.anonymous().get(path).then().statusCode(401).body(containsString("Sign in"));
        Browser.with("no-token").get(path).then().statusCode(401);
        Browser.with(Tokens.expired()).get(path).then().statusCode(401);
        Browser.with(Tokens.notYetValid()).get(path).then().statusCode(401);
        Browser.with(Tokens.unsigned()).get(path).then().statusCode(401);
        Browser.with(Tokens.ofAnotherIssuer()).get(path).then().statusCode(401);
        Browser.with(Tokens.signedByAnother()).get(path).then().statusCode(401);
        Browser.with(Tokens.withoutAccount()).get(path).then().statusCode(401);
    }

    @Test
    void whoSignsOutIsForgotten() {
        String token = Tokens.of("owner", "acme");
        Browser.post(Browser.with(token), "/console/sign-out", "form=" + Browser.formToken(token))
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    private static Response enter(String token, String to) {
        return Browser.post(Browser.anonymous(), "/console/sign-in", "token=" + token + "&to=" + to);
    }
}
