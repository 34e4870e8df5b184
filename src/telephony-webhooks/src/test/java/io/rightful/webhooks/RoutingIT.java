package io.rightful.webhooks;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.team.Teams;
import io.rightful.ledger.user.Presences;
import io.rightful.ledger.user.Users;
import io.rightful.rules.routing.LeadOwnerRouting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** The package asked while a phone rings: by a source's proof, by a token, and by Twilio. */
@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@QuarkusTestResource(TokenKeys.class)
class RoutingIT {
    private static final String ASKED =
            "{\"from\":\"" + Office.CALLER + "\",\"to\":\"+12025550100\",\"callId\":\"packaged-1\"}";

    private Office office;

    @BeforeEach
    void openTheOffice() {
        var client = LocalAws.dynamoDb();
        var tables = LocalAws.TABLES;
        new TestSources(new Sources(client, tables)).put();
        office = new Office(
                new Users(client, tables),
                new Presences(client, tables),
                new Teams(client, tables),
                new Settings(client, tables),
                new Contacts(client, tables),
                new ContactEdits(client, tables, InstantSource.system()));
        office.open();
    }

    @Test
    void aPhoneSystemIsToldWhoRingsAndARetryIsAskedFor() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        bySecret()
                .post("/routing/calls?door=generic-door")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("rounds[0].users", contains("u-dee"))
                .body("retries", hasSize(3))
                .body("why.reason", equalTo("only-owner-rings"))
                .body("why.trace[0].reason", equalTo("routing-of-account"));
        assertThat(PublishedEvents.mentioning("generic/packaged-1")).hasSize(1);
    }

    @Test
    void whoHoldsATokenIsToldToo() {
        office.withoutTeam();
        Signed.json(ASKED)
                .header("Authorization", "Bearer " + Tokens.of("analyst"))
                .post("/routing/calls")
                .then()
                .statusCode(200)
                .body("rounds[1].users", hasItem("u-bob"));
        Signed.json(ASKED)
                .header("Authorization", "Bearer " + Tokens.signedByAnother())
                .post("/routing/calls")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void aTextGoesToThePrimaryAgent() {
        office.primaryAgent(Optional.of(Office.BOB));
        bySecret()
                .post("/routing/messages?door=generic-door")
                .then()
                .statusCode(200)
                .body("users", contains("u-bob"))
                .body("why.reason", equalTo("primary-agent"));
    }

    @Test
    void twilioIsToldInItsOwnWords() {
        String form = "CallSid=packaged-2&From=%2B12025550171&To=%2B12025550100";
        String signed = "https://routing.example.com/routing/calls?door=generic-door"
                + "CallSidpackaged-2From+12025550171To+12025550100";
        Signed.twilio(TestSources.NEW_SECRET, signed, form)
                .headers(Map.of("Host", "routing.example.com", "X-Forwarded-Proto", "https"))
                .post("/routing/calls?door=generic-door")
                .then()
                .statusCode(200)
                .contentType("text/xml")
                .body("Response.Dial.Client", equalTo("u-dee"));
    }

    private static RequestSpecification bySecret() {
        return Signed.secretHeader(TestSources.NEW_SECRET, ASKED);
    }
}
