package io.rightful.admin.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.admin.Tokens;
import io.rightful.rules.agent.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@AdminTest
class ConsoleTest {
    private static final int WIRE_LIMIT = 100_000;
    private static final Agent J_SMITH = Agent.of(Optional.of("USR7"), Optional.of("J. <b>Smith"), Optional.empty());

    private final Accounts accounts = new Accounts();

    private String account;
    private String jane;

    @BeforeEach
    void aCallOfAnAgentWhomNobodyKnows() {
        account = accounts.create();
        accounts.answered(account, "call-1", J_SMITH);
        jane = Accounts.user(account, "Jane", "Smith");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/console/users",
                "/console/workload",
                "/console/reports",
                "/console/reports/activity.csv",
                "/console/sources",
                "/console/jobs",
                "/console/settings"
            })
    void ownersAdminsAndAnalystsReadThePagesOfTheAccountAndAgentsDoNot(String path) {
        assertThat(Stream.of("owner", "admin", "analyst", "agent")
                        .map(role -> Browser.signedIn(role, account).get(path).statusCode()))
                .containsExactly(200, 200, 200, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console/calls", "/console/users", "/console/settings", "/contacts"})
    void aPageAllowsNoForeignScriptStyleOrFrameAndIsNotKept(String path) {
        Browser.signedIn("owner", account)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(not(containsString("<style")))
                .body(not(containsString(" style=")))
                .body(not(containsString("<script>")))
                .body(not(containsString(" onclick=")));
    }

    @Test
    void theFirstPageNamesTheAgentTheCallsThatWaitAndTheNearestUser() {
        Browser.signedIn("admin", account)
                .get("/")
                .then()
                .body(containsString("J. &lt;b&gt;Smith"))
                .body(containsString("1 call"))
                .body(containsString("Link to <bdi>Jane Smith</bdi>"));
    }

    @Test
    void oneFormLinksTheAgent() {
        String token = Tokens.of("admin", account);
        Browser.post(Browser.with(token), "/console/links", link(Browser.formToken(token), jane))
                .then()
                .statusCode(303)
                .header("Location", startsWith("/console/links?source=ctm&agent=USR7"));

        Api.as("admin", account).get("/api/agents/ctm/USR7/link").then().body("links[0].user", equalTo(jane));
    }

    @Test
    void theScriptIsAnsweredWithThePartThatChanged() {
        String token = Tokens.of("admin", account);
        Browser.post(
                        Browser.with(token).header("HX-Request", "true"),
                        "/console/links",
                        link(Browser.formToken(token), jane))
                .then()
                .statusCode(200)
                .body(containsString("Linked to <bdi>Jane Smith</bdi>"))
                .body(not(containsString("<html")));
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        String form = Browser.formToken(Tokens.of("admin", "another-account"));
        for (String sent : List.of("", "form=", "form=guessed", "form=" + form)) {
            Browser.post(
                            Browser.signedIn("admin", account),
                            "/console/links",
                            sent + "&source=ctm&agent=USR7&user=" + jane)
                    .then()
                    .statusCode(403)
                    .body(containsString("foreign-form"));
        }
        Api.as("admin", account).get("/api/agents/ctm/USR7/link").then().body("links.size()", equalTo(0));
    }

    @Test
    void anAnalystChangesNothingByAForm() {
        String token = Tokens.of("analyst", account);
        String form = Browser.formToken(token);
        for (String path : List.of(
                "/console/links",
                "/console/users",
                "/console/users/" + jane,
                "/console/settings",
                "/console/calls/ctm/call-1/assignee",
                "/console/sources/failures/x/replay",
                "/console/jobs")) {
            Browser.post(Browser.with(token), path, link(form, jane)).then().statusCode(403);
        }
    }

    @Test
    void aCallIsShownWithItsDecisionAndGivenByHand() {
        String token = Tokens.of("owner", account);
        Browser.with(token)
                .get("/console/calls/ctm/call-1")
                .then()
                .statusCode(200)
                .body(containsString(Accounts.CALLER))
                .body(containsString("How it was decided"))
                .body(containsString("J. &lt;b&gt;Smith talked"));

        Browser.post(
                        Browser.with(token),
                        "/console/calls/ctm/call-1/assignee",
                        "form=" + Browser.formToken(token) + "&user=" + jane)
                .then()
                .statusCode(303)
                .header("Location", "/console/calls/ctm/call-1");
        Browser.with(token).get("/console/calls?assignee=" + jane).then().body(containsString("call-1"));
    }

    @Test
    void aCallThatChangedMeanwhileIsNotOverwritten() {
        String token = Tokens.of("owner", account);
        Browser.post(
                        Browser.with(token),
                        "/console/calls/ctm/call-1/assignee",
                        "form=" + Browser.formToken(token) + "&version=%22another%22&user=" + jane)
                .then()
                .statusCode(412)
                .body(containsString("version-differs"));
    }

    @Test
    void anotherAccountsCallsAndUsersAreNotThere() {
        String stranger = "stranger-of-" + account;
        for (String path : List.of("/console/calls/ctm/call-1", "/console/users/" + jane)) {
            Browser.signedIn("owner", stranger)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(not(containsString("Jane")));
        }
        Browser.signedIn("owner", stranger).get("/console/calls").then().body(not(containsString("call-1")));
        Browser.signedIn("owner", stranger).get("/").then().body(not(containsString("Smith")));
    }

    @Test
    void aUserIsAddedChangedAndLeaves() {
        String token = Tokens.of("admin", account);
        String form = "form=" + Browser.formToken(token);
        String page = Browser.post(
                        Browser.with(token),
                        "/console/users",
                        form + "&firstName=Bea&lastName=Example&email=bea%40example.com")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        String path = page.replace("?saved=yes", "");
        Browser.post(Browser.with(token), path, form + "&firstName=Bea&lastName=Sample&email=bea%40example.com")
                .then()
                .statusCode(303);

        Browser.with(token)
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("Bea Sample"))
                .body(containsString("bea@example.com"));
        Browser.with(token).get("/console/users").then().body(containsString("has left"));
    }

    @Test
    void settingsAreSavedAndWhatIsWrongIsSaid() {
        String token = Tokens.of("admin", account);
        String form = "form=" + Browser.formToken(token);
        Browser.post(
                        Browser.with(token),
                        "/console/settings",
                        form + "&talker=first&missedCalls=user&missedCallsUser=" + jane + "&autoLeadOwner=yes")
                .then()
                .statusCode(303)
                .header("Location", "/console/settings?saved=yes");
        Api.as("admin", account)
                .get("/api/settings")
                .then()
                .body("talker", equalTo("first"))
                .body("missedCalls.user", equalTo(jane))
                .body("autoLeadOwner", equalTo(true));

        Browser.post(Browser.with(token), "/console/settings", form + "&timeZone=Mars%2FOlympus")
                .then()
                .statusCode(422)
                .body(containsString("timeZone: state an IANA time zone"));
    }

    @Test
    void callsAreDecidedAgainAndFirstOnlyTried() {
        String token = Tokens.of("admin", account);
        String form = "form=" + Browser.formToken(token) + "&from=2026-05-01&to=2026-05-31&source=ctm";
        String job = Browser.post(Browser.with(token), "/console/jobs", form + "&how=try")
                .then()
                .statusCode(303)
                .header("Location", startsWith("/console/jobs/"))
                .extract()
                .header("Location");

        Browser.with(token)
                .get(job)
                .then()
                .statusCode(200)
                .body(containsString("Try to decide calls again"))
                .body(containsString("0 would change"));
        Browser.with(token).get("/console/jobs").then().body(containsString(job));
        Browser.signedIn("owner", "stranger-of-" + account).get(job).then().statusCode(404);
    }

    @Test
    void aHandOverIsFromSomebodyAndNotFromATime() {
        String token = Tokens.of("admin", account);
        Api.as("admin", account)
                .body("{\"from\":\"%s\",\"to\":{\"nobody\":true},\"dryRun\":true}".formatted(jane))
                .post("/api/hand-overs")
                .then()
                .statusCode(202);

        Browser.with(token).get("/console/jobs").then().statusCode(200).body(containsString("Hand over"));
    }

    @Test
    void aFirstVisitIsSmall() {
        String page =
                Browser.signedIn("owner", account).get("/").then().extract().asString();
        int bytes = page.length()
                + Stream.of("css", "js", "svg")
                        .map(kind -> page.replaceFirst("(?s).*\"(/console/assets/[^\"]*\\." + kind + ")\".*", "$1"))
                        .mapToInt(path -> Browser.anonymous()
                                .get(path)
                                .then()
                                .statusCode(200)
                                .header("Cache-Control", containsString("immutable"))
                                .extract()
                                .asByteArray()
                                .length)
                        .sum();
        assertThat(bytes).isLessThan(WIRE_LIMIT);
        Browser.anonymous()
                .get("/console/assets/..%2fapplication.properties")
                .then()
                .statusCode(404);
    }

    private static String link(String form, String user) {
        return "form=" + form + "&source=ctm&agent=USR7&user=" + user;
    }
}
