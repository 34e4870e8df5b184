package io.rightful.admin.job;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.Jobs;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

@AdminTest
class ReattributionTest {
    private static final String MAY = """
            {"from":"2026-05-01T00:00:00+02:00","to":"2026-06-01T00:00:00Z","source":"ctm","dryRun":true}""";

    private final Accounts accounts = new Accounts();
    private final Jobs jobs = new Jobs(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void aRangeBecomesAJobThatTheBusIsToldOf() {
        String job = Api.as("admin", account)
                .body(MAY)
                .post("/api/reattributions")
                .then()
                .statusCode(202)
                .body("state", equalTo("waiting"))
                .body("kind", equalTo("reattribution"))
                .body("request.from", equalTo("2026-04-30T22:00:00Z"))
                .body("request.dryRun", equalTo("true"))
                .extract()
                .path("id");

        assertThat(PublishedEvents.mentioning(job)).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.admin");
            assertThat(event.detailType()).isEqualTo("ReattributionRequested");
            assertThat(event.detail()).contains("\"account\":\"" + account + "\"");
        });
        Api.as("analyst", account)
                .get("/api/jobs/" + job)
                .then()
                .statusCode(200)
                .body("id", equalTo(job));
        Api.as("analyst", account).get("/api/jobs").then().body("items.id", contains(job));
    }

    @Test
    void theSameRequestSentAgainIsOneJob() {
        String first = keyed();

        assertThat(keyed()).isEqualTo(first);
        Api.as("analyst", account).get("/api/jobs").then().body("items", hasSize(1));
    }

    @Test
    void aFailedJobSaysWhyAndWhatToDo() {
        String id = keyed();
        Job job = jobs.find(new AccountId(account), id).orElseThrow();
        jobs.save(job.failed(JobProblem.PAGE_FAILED, job.createdAt()));
        Api.as("analyst", account)
                .get("/api/jobs/" + id)
                .then()
                .body("state", equalTo("failed"))
                .body("problem", equalTo("page-failed"))
                .body("meaning", notNullValue())
                .body("adminAction", notNullValue());
    }

    @Test
    void anotherAccountsJobIsNotFound() {
        Api.as("owner", accounts.create()).get("/api/jobs/" + keyed()).then().statusCode(404);
    }

    @Test
    void anUnknownSourceHasNoCalls() {
        Api.as("admin", account)
                .body(MAY.replace("ctm", "unknown"))
                .post("/api/reattributions")
                .then()
                .statusCode(422);
    }

    private String keyed() {
        return Api.as("admin", account)
                .header("Idempotency-Key", "key-1")
                .body(MAY)
                .post("/api/reattributions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
