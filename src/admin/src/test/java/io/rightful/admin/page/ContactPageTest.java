package io.rightful.admin.page;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.admin.Tokens;
import io.rightful.lambda.FunctionRequests;
import io.rightful.rules.agent.Agent;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@AdminTest
class ContactPageTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private String ada;
    private String contact;

    @BeforeEach
    void aContactWithAnAgent() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
        accounts.answered(account, "call-1", Agent.ofId("agent-1"));
        contact = Api.as("admin", account)
                .get("/api/contacts?phone=" + Accounts.CALLER)
                .then()
                .extract()
                .path("items[0].id");
        put("", "{\"name\":\"Perpetua <script>alert(1)</script> & Co\",\"emails\":[\"perpetua@example.com\"]}");
        put("/primary-agent", "{\"user\":\"" + ada + "\"}");
    }

    @Test
    void whoIsSignedInReadsTheContactAndWhatHappened() {
        page("analyst", "")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(Accounts.CALLER))
                .body(containsString("perpetua@example.com"))
                .body(containsString("Ada Example became primary agent"))
                .body(containsString("Inbound, answered"))
                .body(containsString("Assigned to nobody."));
    }

    @Test
    void aStrangersNameIsShownAsTextAndNothingElse() {
        page("analyst", "")
                .then()
                .body(containsString("Perpetua &lt;script&gt;alert(1)&lt;/script&gt; &amp; Co"))
                .body(not(containsString("<script>")));
    }

    @Test
    void anAgentSeesTheirContactsAndNobodyElsesCalls() {
        page("agent", ada)
                .then()
                .statusCode(200)
                .body(containsString("Ada Example became primary agent"))
                .body(not(containsString("Inbound, answered")));
        signedIn("agent", ada, account)
                .get("/contacts")
                .then()
                .statusCode(200)
                .body(containsString("Your contacts"))
                .body(containsString("/contacts/" + contact));
    }

    @Test
    void aContactIsLookedFor() {
        signedIn("analyst", "", account)
                .get("/contacts?q=perpet")
                .then()
                .statusCode(200)
                .body(containsString("/contacts/" + contact));
        signedIn("analyst", "", account)
                .get("/contacts?q=%22%3E%3Cb%3Enobody")
                .then()
                .statusCode(200)
                .body(containsString("&quot;&gt;&lt;b&gt;nobody"))
                .body(containsString("No contact has this"));
    }

    @Test
    void whoIsNotSignedInIsAskedForAToken() {
        anonymous()
                .get("/contacts/" + contact)
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(containsString("/contacts/" + contact))
                .body(not(containsString("perpetua@example.com")));
        anonymous().cookie("rightful", "no-token").get("/contacts").then().statusCode(401);
        anonymous().cookie("rightful", Tokens.expired()).get("/contacts").then().statusCode(401);
    }

    @Test
    void anAdminChangesWhoseTheContactIs() {
        String token = Tokens.of("admin", account);
        String form = "form=" + Browser.formToken(token) + "&role=lead-owner&user=" + ada;
        Browser.post(Browser.with(token), "/console/contacts/" + contact, form)
                .then()
                .statusCode(303)
                .header("Location", "/contacts/" + contact);
        Browser.post(Browser.with(token), "/console/contacts/" + contact, form.replace("lead-owner", "landlord"))
                .then()
                .statusCode(400);

        page("analyst", "").then().body(containsString("Ada Example became lead owner"));
    }

    @Test
    void theApiTakesNoCookie() {
        anonymous()
                .cookie("rightful", Tokens.of("owner", account))
                .get("/api/contacts")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void anotherAccountsContactIsNotThere() {
        signedIn("owner", "", "stranger-of-" + account)
                .get("/contacts/" + contact)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(not(containsString("Perpetua")));
    }

    private Response page(String role, String user) {
        return signedIn(role, user, account).get("/contacts/" + contact);
    }

    private static RequestSpecification signedIn(String role, String user, String account) {
        String token = user.isEmpty() ? Tokens.of(role, account) : Tokens.of(role, account, user);
        return anonymous().cookie("rightful", token);
    }

    private static RequestSpecification anonymous() {
        return FunctionRequests.request().urlEncodingEnabled(false).redirects().follow(false);
    }

    private void put(String path, String body) {
        Api.as("admin", account)
                .body(body)
                .put("/api/contacts/" + contact + path)
                .then()
                .statusCode(200);
    }
}
