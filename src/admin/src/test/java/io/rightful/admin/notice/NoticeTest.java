package io.rightful.admin.notice;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeReader;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddress;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.ledger.notice.Told;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeChange;
import io.rightful.rules.notice.NoticeEvent;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class NoticeTest {
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
    private static final UserId DANA = new UserId("dana");

    private final Notices notices = new Notices(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = new Accounts().create();
    }

    @Test
    void whatMayHaveBeenSentIsListedAndSentAgain() {
        Notice doubtful = doubtful();

        Api.as("analyst", account)
                .get("/api/notices?state=doubtful")
                .then()
                .statusCode(200)
                .body("items.id", contains(doubtful.id()))
                .body("items.user", contains("dana"))
                .body("items.contact", contains("c1"))
                .body("items.since", contains("2026-11-22T10:00:00Z"));
        Api.as("admin", account)
                .post("/api/notices/" + doubtful.id() + "/send-again")
                .then()
                .statusCode(202)
                .body("state", equalTo("waiting"))
                .body("attempt", equalTo(2));

        assertThat(PublishedEvents.mentioning(account)).singleElement().satisfies(event -> {
            assertThat(event.detailType()).isEqualTo("NoticeSendAgainRequested");
            assertThat(event.detail())
                    .isEqualTo("{\"account\":\"" + account + "\",\"attempt\":2,\"notice\":\"" + doubtful.id() + "\"}");
        });
        Api.as("analyst", account).get("/api/notices").then().body("items", empty());
        Api.as("analyst", account).get("/api/notices?state=waiting").then().body("items.attempt", contains(2));
    }

    @Test
    void whatIsSentIsNotSentAgain() {
        Notice doubtful = doubtful();
        notices.settle(doubtful.account(), doubtful.id(), 1, Optional.of("ses-1"), AT);

        Api.as("admin", account)
                .post("/api/notices/" + doubtful.id() + "/send-again")
                .then()
                .statusCode(409);
        Api.as("analyst", account)
                .get("/api/notices/" + doubtful.id())
                .then()
                .body("state", equalTo("sent"))
                .body("messageId", equalTo("ses-1"));
    }

    @Test
    void onlyWhatMayNeedSomebodyIsListed() {
        Api.as("analyst", account).get("/api/notices?state=sent").then().statusCode(422);
        Api.as("analyst", account).get("/api/notices/nothing").then().statusCode(404);
    }

    @Test
    void aStoppedAddressIsListedAndReleased() {
        EmailAddress email = EmailAddress.of("dana@example.com").orElseThrow();
        StoppedAddress stopped = new StoppedAddress(email, StoppedAddress.Why.COMPLAINT, "notice-1", AT);
        new StoppedAddresses(LocalAws.dynamoDb(), LocalAws.TABLES).stop(new AccountId(account), stopped);

        Api.as("analyst", account)
                .get("/api/stopped-addresses")
                .then()
                .statusCode(200)
                .body("items.id", contains(stopped.id()))
                .body("items.email", contains("dana@example.com"))
                .body("items.why", contains("complaint"))
                .body("items.notice", contains("notice-1"));
        Api.as("admin", account)
                .delete("/api/stopped-addresses/" + stopped.id())
                .then()
                .statusCode(204);
        Api.as("analyst", account).get("/api/stopped-addresses").then().body("items", empty());
        Api.as("admin", account)
                .delete("/api/stopped-addresses/" + stopped.id())
                .then()
                .statusCode(404);
    }

    private Notice doubtful() {
        AccountId owner = new AccountId(account);
        Told told = new Told(new ContactId("c1"), new NoticeEvent(NoticeChange.ASSIGNED, DANA, "owner"), AT);
        Notice fresh = Notice.of(owner, "contact/c1", 0, told, AT);
        var read = new NoticeReader(LocalAws.dynamoDb(), LocalAws.TABLES).read(owner, fresh.id(), DANA);
        Notice claimed = notices.claim(fresh, read.window(), Optional.empty(), AccountSettings.DEFAULT);
        notices.doubt(owner, claimed.id(), 1, AT);
        assertThat(notices.find(owner, claimed.id()).map(Notice::state)).contains(NoticeState.DOUBTFUL);
        return claimed;
    }
}
