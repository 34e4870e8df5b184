package io.rightful.admin.source;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@AdminTest
class SourceTest {
    private final Accounts accounts = new Accounts();

    private final Sources sources = new Sources(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void aConnectedSourceHasADoorAndASecretThatAreShownOnce() {
        Api.as("admin", account)
                .body("{\"name\":\"front-desk\",\"provider\":\"cloudtalk\"}")
                .post("/api/sources")
                .then()
                .statusCode(201)
                .body("source.name", equalTo("front-desk"))
                .body("url", startsWith("/webhooks/"));
        Source source = source("front-desk");
        assertThat(source.secrets())
                .singleElement()
                .satisfies(secret -> assertThat(secret).hasSizeGreaterThan(40));
        Api.as("owner", account)
                .get("/api/sources")
                .then()
                .body(not(containsString(source.secrets().get(0))))
                .body(not(containsString(source.door())));
    }

    @Test
    void aRenewedSecretLeavesTheOneBeforeInForceUntilTheNext() {
        renew("the first new secret");
        renew("the second new secret");
        assertThat(source(Accounts.SOURCE).secrets()).containsExactly("the second new secret", "the first new secret");
    }

    @Test
    void aNameIsTakenOnce() {
        String body = "{\"name\":\"twice\",\"provider\":\"generic\"}";
        Api.as("admin", account).body(body).post("/api/sources").then().statusCode(201);
        Api.as("admin", account)
                .body(body)
                .post("/api/sources")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-taken"));
    }

    @Test
    void anUnknownProviderIsRefusedWithTheKnownOnes() {
        Api.as("admin", account)
                .body("{\"name\":\"one\",\"provider\":\"carrier-pigeon\"}")
                .post("/api/sources")
                .then()
                .statusCode(422)
                .body("detail", containsString("callrail"));
    }

    @Test
    void anOrganisationIsKnownByItsPartnerSourcesName() {
        String organisation = "org-of-" + account;
        Api.as("admin", account)
                .body("{\"name\":\"centre\",\"provider\":\"genesys\",\"instance\":\"aws.partner/genesys.com/cloud/"
                        + organisation + "/calls\"}")
                .post("/api/sources")
                .then()
                .statusCode(201)
                .body("source.instance", equalTo(organisation));
    }

    @Test
    void sourcesReadNumbersAndTimesAsTheAccountDoes() {
        Api.as("admin", account)
                .body("{\"region\":\"GB\",\"timeZone\":\"Europe/London\"}")
                .put("/api/settings")
                .then()
                .statusCode(200);
        assertThat(source(Accounts.SOURCE).region()).isEqualTo("GB");
        assertThat(source(Accounts.SOURCE).zone().getId()).isEqualTo("Europe/London");
    }

    private void renew(String secret) {
        Api.as("owner", account)
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/api/sources/ctm/secrets")
                .then()
                .statusCode(200)
                .body("secret", equalTo(secret));
    }

    private Source source(String name) {
        return sources.find(new AccountId(account), new SourceName(name)).orElseThrow();
    }
}
