package io.rightful.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.StoppedAddress;
import io.rightful.ledger.notice.StoppedAddresses;
import io.rightful.ledger.table.TableNames;
import io.rightful.notice.mail.MailAbout;
import io.rightful.notice.mail.MailResult;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class MailReportsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final EmailAddress DANAS =
            EmailAddress.of("dana@example.com").orElseThrow();
    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Notices notices = new Notices(DYNAMO_DB.client(), tables);
    private final StoppedAddresses stopped = new StoppedAddresses(DYNAMO_DB.client(), tables);
    private final SentMails mails = new SentMails();
    private Town town;
    private NoticeBuilder builder;

    @BeforeEach
    void settle() {
        AccountId account = new AccountId("reports-" + TOWNS.incrementAndGet());
        town = new Town(DYNAMO_DB.client(), tables, account, () -> NOW).settled();
        builder = new NoticeBuilder(DYNAMO_DB.client(), tables, () -> NOW, mails, new Timers(), event -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"Email Sent", "Email Delivered", "Email Bounced", "Email Complaint Received"})
    void whatTheMailServiceHasIsNotDoubtfulAnyMore(String type) {
        doubtful();

        deliver(report(type, "", about("c1", 1)));

        assertThat(notice("c1").state()).isEqualTo(NoticeState.SENT);
        assertThat(notice("c1").messageId()).contains("ses-7");
    }

    @Test
    void aReportOfAnEarlierAttemptSettlesNothing() {
        doubtful();
        notices.again(town.account(), notice("c1").id(), NOW);

        deliver(report("Email Sent", "", about("c1", 1)));

        assertThat(notice("c1").state()).isEqualTo(NoticeState.WAITING);
    }

    @Test
    void aReportMayComeBeforeItIsWrittenDownThatTheMailWasSent() {
        builder = builder.mailingBy(mail -> {
            deliver(report("Email Sent", "", mail.about()));
            return mails.send(mail);
        });

        deliver(town.stream(town.contactOf(Town.DANA, "c1")).get(0));

        assertThat(notice("c1").state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whatCameBackForGoodStopsItsAddress() {
        sentTo("c1");

        deliver(bounce("Permanent"));

        assertThat(stopped.find(town.account(), DANAS)).map(StoppedAddress::why).contains(StoppedAddress.Why.BOUNCE);
        sentTo("c2");
        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void aComplaintStopsItsAddress() {
        sentTo("c1");

        deliver(report(
                "Email Complaint Received",
                "\"complaint\":{\"complainedRecipients\":[{\"emailAddress\":\"Dana@Example.com\"}]},",
                about("c1", 1)));

        assertThat(stopped.find(town.account(), DANAS)).map(StoppedAddress::why).contains(StoppedAddress.Why.COMPLAINT);
    }

    @Test
    void whatCameBackForNowStopsNothing() {
        sentTo("c1");

        deliver(bounce("Transient"));

        assertThat(stopped.find(town.account(), DANAS)).isEmpty();
    }

    @Test
    void anAddressThatIsReleasedGetsMailAgain() {
        sentTo("c1");
        deliver(bounce("Permanent"));

        String id = stopped.list(town.account(), Optional.empty(), 10)
                .items()
                .get(0)
                .id();
        assertThat(stopped.release(town.account(), id)).isPresent();

        sentTo("c2");
        assertThat(mails.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mail\":{}}",
                "{\"mail\":{\"tags\":{\"notice\":[\"n\"]}}}",
                "{\"mail\":{\"tags\":{\"account\":[\"%%\"],\"notice\":[\"n\"],\"attempt\":[\"1\"]}}}",
                "{\"mail\":{\"tags\":{\"account\":[\"ZGVtbw\"],\"notice\":[\"n\"],\"attempt\":[\"first\"]}}}",
            })
    void whatIsReportedOfOtherMailsIsPassedOver(String detail) {
        deliver("{\"source\":\"aws.ses\",\"detail-type\":\"Email Bounced\",\"detail\":" + detail + "}");

        assertThat(stopped.list(town.account(), Optional.empty(), 10).items()).isEmpty();
    }

    private void doubtful() {
        builder = builder.mailingBy(mail -> new MailResult.Unclear("timeout"));
        sentTo("c1");
        assertThat(notice("c1").state()).isEqualTo(NoticeState.DOUBTFUL);
    }

    private void sentTo(String contact) {
        deliver(town.stream(town.contactOf(Town.DANA, contact)).get(0));
    }

    private void deliver(String body) {
        assertThat(Messages.failed(builder.function().primaryAgentNotice(Messages.batch(List.of(body)))))
                .isEmpty();
    }

    private String bounce(String type) {
        return report(
                "Email Bounced",
                "\"bounce\":{\"bounceType\":\"" + type
                        + "\",\"bouncedRecipients\":[{\"emailAddress\":\"dana@example.com\"}]},",
                about("c1", 1));
    }

    private MailAbout about(String contact, long attempt) {
        return new MailAbout(town.account(), notice(contact).id(), attempt);
    }

    private static String report(String type, String what, MailAbout about) {
        StringBuilder tags = new StringBuilder();
        about.tags()
                .forEach((name, value) ->
                        tags.append(tags.isEmpty() ? "" : ",").append("\"" + name + "\":[\"" + value + "\"]"));
        return "{\"source\":\"aws.ses\",\"detail-type\":\"" + type + "\",\"detail\":{" + what
                + "\"mail\":{\"messageId\":\"ses-7\",\"tags\":{" + tags + "}}}}";
    }

    private Notice notice(String contact) {
        AssignmentRecord record = town.records(new ContactId(contact)).get(0);
        return notices.find(town.account(), Notice.id(town.account(), record.subject(), record.sequence()))
                .orElseThrow();
    }
}
