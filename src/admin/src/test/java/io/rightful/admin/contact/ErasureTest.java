package io.rightful.admin.contact;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.contact.ContactErasures;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

import static java.time.InstantSource.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@AdminTest
class ErasureTest {
    private final Accounts accounts = new Accounts();

    private String account;
    private AddressBook book;
    private String perpetua;

    @BeforeEach
    void aContact() {
        account = accounts.create();
        book = new AddressBook(account);
        perpetua = book.add("Perpetua Lindqvist", "+12025550141");
    }

    @Test
    void anErasureBecomesAJobThatTheBusIsToldOfAndThatHoldsIdsAlone() {
        String job = as("owner")
                .delete(path(perpetua))
                .then()
                .statusCode(202)
                .body("kind", equalTo("erasure"))
                .body("request.contact", equalTo(perpetua))
                .body("request.size()", equalTo(2))
                .extract()
                .path("id");
        assertThat(PublishedEvents.mentioning(job)).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.admin");
            assertThat(event.detailType()).isEqualTo("ErasureRequested");
        });
    }

    @Test
    void onlyOwnersAndAdminsErase() {
        as("agent").delete(path(perpetua)).then().statusCode(403);
        as("analyst").delete(path(perpetua)).then().statusCode(403);
        as("admin").delete(path(perpetua)).then().statusCode(202);
    }

    @Test
    void whatIsNotTheAccountsIsNotFound() {
        as("owner").delete(path("unknown")).then().statusCode(404);
        Api.as("owner", accounts.create()).delete(path(perpetua)).then().statusCode(404);
    }

    @Test
    void theSameRequestSentAgainIsTheSameJob() {
        String first = job("key-1");
        assertThat(job("key-1")).isEqualTo(first);
        as("owner").delete(path(perpetua)).then().statusCode(202).body("id", not(equalTo(first)));
    }

    @Test
    void aContactThatChangedSinceItWasReadStays() {
        as("owner").header("If-Match", "\"7\"").delete(path(perpetua)).then().statusCode(412);
        as("owner").header("If-Match", "\"1\"").delete(path(perpetua)).then().statusCode(202);
    }

    @Test
    void theIdOfOneThatWasMergedErasesWhoItMeans() {
        String other = book.add("Perpetua Vane", "+12025550142");
        Api.as("admin", account)
                .body("{\"into\":\"" + perpetua + "\"}")
                .post(path(other) + "/merge")
                .then()
                .statusCode(200);
        as("owner").delete(path(other)).then().statusCode(202).body("request.contact", equalTo(perpetua));
    }

    @Test
    void oneWhoseErasureBeganIsErasedToItsEndAndOneThatIsErasedIsMissing() {
        ContactErasures erasures = new ContactErasures(LocalAws.dynamoDb(), LocalAws.TABLES, system());
        erasures.end(new AccountId(account), new ContactId(perpetua), "owner", "job-1");
        book.get(perpetua).then().statusCode(404);
        book.find("phone=2025550141").then().body("items.size()", equalTo(0));
        as("owner").delete(path(perpetua)).then().statusCode(202);
        erasures.forget(new AccountId(account), new ContactId(perpetua));
        as("owner").delete(path(perpetua)).then().statusCode(404);
    }

    @Test
    void aRequestThatMadeItMakesItNotAgain() {
        String body = "{\"name\":\"Perpetua\",\"phones\":[\"+12025550143\"]}";
        String made = Api.as("admin", account)
                .header("Idempotency-Key", "make")
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        new ContactErasures(LocalAws.dynamoDb(), LocalAws.TABLES, system())
                .end(new AccountId(account), new ContactId(made), "owner", "job-1");
        Api.as("admin", account)
                .header("Idempotency-Key", "make")
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(404);
    }

    private String job(String key) {
        return as("owner")
                .header("Idempotency-Key", key)
                .delete(path(perpetua))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private RequestSpecification as(String role) {
        return Api.as(role, account);
    }

    private static String path(String contact) {
        return "/api/contacts/" + contact;
    }
}
