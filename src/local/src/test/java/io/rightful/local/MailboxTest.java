package io.rightful.local;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.table.TableNames;
import io.rightful.local.sample.SampleData;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@QuarkusTestResource(LocalDatabase.class)
class MailboxTest {
    @Inject
    DynamoDbClient client;

    @Inject
    TableNames tables;

    @Test
    void aNewPrimaryAgentFindsAMailInTheMailbox() {
        String agent = Requests.addUser("Ottoline", "Marchmain", "ottoline.marchmain@example.com");
        Contact contact = Contact.unknown(new ContactId("mailbox-1"))
                .named(Optional.of("<b>Quincy</b> Abernathy"))
                .reachedAt(new TreeSet<>(Set.of("+12025550144")), new TreeSet<>())
                .withPrimaryAgent(Optional.of(new UserId(agent)));

        new ContactEdits(client, tables, InstantSource.system())
                .create(SampleData.ACCOUNT, contact, ContactOccasion.byHand("owner", Reason.SET_BY_HAND));

        await().atMost(Duration.ofSeconds(30)).until(() -> mailbox().contains("ottoline.marchmain@example.com"));
        assertThat(mailbox())
                .contains("+1 202-555-0144")
                .contains("/contacts/mailbox-1")
                .contains("(America/New_York, ");
        String page = RestAssured.given()
                .accept(ContentType.HTML)
                .get("/local/mailbox")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("&lt;b&gt;Quincy&lt;/b&gt; Abernathy is now your contact");
        assertThat(RestAssured.get("/local/mailbox.html").asString()).isEqualTo(page);
        String link = page.replaceFirst("(?s).*href=\"(/local/mailbox/[0-9]+)\"[^<]*<bdi>&lt;b&gt;Quincy.*", "$1");
        assertThat(RestAssured.get(link).asString()).contains("&lt;b&gt;Quincy&lt;/b&gt; Abernathy");
    }

    private static String mailbox() {
        return RestAssured.get("/local/mailbox").asString();
    }
}
