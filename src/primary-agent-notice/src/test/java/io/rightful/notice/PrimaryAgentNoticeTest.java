package io.rightful.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.table.TableNames;
import io.rightful.notice.mail.Mail;
import io.rightful.notice.mail.MailResult;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PrimaryAgentNoticeTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final AtomicInteger TOWNS = new AtomicInteger();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final SentMails mails = new SentMails();
    private final Timers timers = new Timers();
    private final List<BusEvent> published = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private Town town;
    private NoticeBuilder builder;
    private Notices notices;

    @BeforeEach
    void settle() {
        InstantSource clock = () -> now;
        AccountId account = new AccountId("town-" + TOWNS.incrementAndGet());
        town = new Town(DYNAMO_DB.client(), tables, account, clock).settled();
        builder = new NoticeBuilder(DYNAMO_DB.client(), tables, clock, mails, timers, published::add);
        notices = new Notices(DYNAMO_DB.client(), tables);
    }

    @Test
    void aNewPrimaryAgentGetsOneMailHoweverOftenTheChangeIsDelivered() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));

        assertThat(deliver(change)).isEmpty();
        assertThat(deliver(change)).isEmpty();

        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("dana@example.com");
            assertThat(mail.subject()).isEqualTo("Perpetua c1 is now your contact");
            assertThat(mail.text())
                    .contains("Hello Dana Whitfield,")
                    .contains("Perpetua c1")
                    .contains("+1 202-555-0140")
                    .contains("Sunday 22 November 2026, 05:00 (America/New_York, UTC-05:00)")
                    .contains("https://console.example.com/contacts/c1\n");
        });
        assertThat(notice(change).state()).isEqualTo(NoticeState.SENT);
        assertThat(notice(change).messageId()).contains("ses-1");
    }

    @Test
    void everyChangeMovesOpenThreadsWhetherSomebodyIsToldOrNot() {
        ContactId contact = town.contactOf(Town.DANA, "c1");
        town.give(contact, Optional.empty(), "dana");

        deliver(town.stream(contact));

        assertThat(mails.all()).isEmpty();
        assertThat(published).hasSize(2).allSatisfy(event -> {
            assertThat(event.source()).isEqualTo("rightful.primary-agent-notice");
            assertThat(event.detailType()).isEqualTo("MessageRoutingChanged");
            assertThat(event.detail()).isEqualTo("{\"account\":\"" + town.account() + "\",\"contact\":\"c1\"}");
        });
    }

    @Test
    void whoHasTheContactNoMoreIsNotTold() {
        ContactId contact = town.contactOf(Town.DANA, "c1");
        town.give(contact, Optional.of(Town.OMAR), "owner");

        deliver(town.stream(contact));

        assertThat(mails.all()).extracting(Mail::to).containsExactly("omar@example.com");
    }

    @Test
    void whoDidItThemselvesIsNotTold() {
        ContactId contact = town.contactOf(Town.OMAR, "c1");
        town.give(contact, Optional.of(Town.DANA), "dana");

        deliver(town.stream(contact));

        assertThat(mails.all()).isEmpty();
    }

    @Test
    void whoLosesAContactIsToldWhereTheAccountWantsIt() {
        town.with(new NoticeSettings(true, 5, Duration.ofMinutes(10), true));
        ContactId contact = town.contactOf(Town.DANA, "c1");
        deliver(town.stream(contact));
        town.give(contact, Optional.empty(), "owner");

        deliver(town.stream(contact));

        assertThat(mails.subjects())
                .containsExactly("Perpetua c1 is now your contact", "Perpetua c1 is no longer your contact");
    }

    @Test
    void aboveFiveInTenMinutesTheRestGoInOneDigestAtTheEnd() {
        ContactId[] contacts = contacts(8);
        deliver(town.stream(contacts));
        deliver(town.stream(contacts));

        assertThat(mails.all()).hasSize(5);
        assertThat(timers.times()).containsExactly(now.plus(Duration.ofMinutes(10)));

        now = now.plus(Duration.ofMinutes(10));
        List<String> due = timers.due();
        deliver(due);
        deliver(due);
        deliver(town.stream(contacts));

        assertThat(mails.all()).hasSize(6);
        Mail digest = mails.all().get(5);
        assertThat(digest.subject()).isEqualTo("3 contacts are now yours");
        assertThat(digest.text())
                .contains("Perpetua c5", "Perpetua c6", "Perpetua c7")
                .contains("+1 202-555-0140")
                .contains("(America/New_York, UTC-05:00)");
        for (ContactId contact : contacts) {
            assertThat(mails.of(contact)).as(contact.value()).isOne();
        }
    }

    @Test
    void afterTheWindowPeopleAreToldOneByOneAgain() {
        deliver(town.stream(contacts(6)));
        now = now.plus(Duration.ofMinutes(10));
        deliver(timers.due());
        deliver(town.stream(town.contactOf(Town.DANA, "later")));

        assertThat(mails.subjects()).last().isEqualTo("Perpetua later is now your contact");
    }

    @Test
    void aDigestLeavesOutWhatIsNoLongerTheirs() {
        ContactId[] contacts = contacts(7);
        deliver(town.stream(contacts));
        town.give(contacts[6], Optional.of(Town.OMAR), "owner");

        deliver(timers.due());

        assertThat(mails.subjects()).last().isEqualTo("A contact is now yours");
        assertThat(mails.of(contacts[6])).isZero();
    }

    @Test
    void aDigestOfNothingIsNotSent() {
        ContactId[] contacts = contacts(6);
        deliver(town.stream(contacts));
        town.give(contacts[5], Optional.empty(), "owner");

        deliver(timers.due());

        assertThat(mails.all()).hasSize(5);
    }

    @Test
    void aDigestListsSoManyAndCountsTheOthers() {
        town.with(new NoticeSettings(true, 0, Duration.ofMinutes(10), false));
        deliver(town.stream(contacts(Composition.LISTED + 3)));

        deliver(timers.due());

        assertThat(mails.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("203 contacts are now yours");
            assertThat(mail.text()).contains("And 3 more: https://console.example.com/contacts");
        });
    }

    @Test
    void aMailThatIsPutOffIsSentByALaterDelivery() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));
        builder = builder.mailingBy(mail -> new MailResult.Postponed("TooManyRequestsException"));
        assertThat(deliver(change)).containsExactly("m0");
        assertThat(notice(change).state()).isEqualTo(NoticeState.WAITING);

        builder = builder.mailingBy(mails);
        assertThat(deliver(change)).isEmpty();

        assertThat(mails.all()).hasSize(1);
        assertThat(notice(change).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void aMailWhoseEndIsUnclearIsListedAndNotSentAgain() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));
        builder = builder.mailingBy(mail -> new MailResult.Unclear("timeout"));
        assertThat(deliver(change)).isEmpty();
        builder = builder.mailingBy(mails);

        deliver(change);

        assertThat(mails.all()).isEmpty();
        assertThat(listed(NoticeState.DOUBTFUL))
                .extracting(Notice::id)
                .containsExactly(notice(change).id());
    }

    @Test
    void aClaimThatNobodyFinishedIsDoubted() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));
        builder = builder.mailingBy(mail -> {
            throw new IllegalStateException("the function died");
        });
        assertThat(deliver(change)).containsExactly("m0");
        builder = builder.mailingBy(mails);

        assertThat(deliver(change)).isEmpty();

        assertThat(mails.all()).isEmpty();
        assertThat(listed(NoticeState.DOUBTFUL)).hasSize(1);
    }

    @Test
    void whatIsDoubtfulIsSentAgainOnceWhenAnAdminSaysSo() {
        List<String> change = doubtful();
        Notice again = notices.again(town.account(), notice(change).id(), now).orElseThrow();
        String command = Messages.event(new BusEvent(
                "rightful.admin",
                "NoticeSendAgainRequested",
                "{\"account\":\"" + town.account() + "\",\"notice\":\"" + again.id() + "\",\"attempt\":"
                        + again.attempt() + "}",
                now));

        deliver(List.of(command));
        deliver(List.of(command));

        assertThat(mails.all()).hasSize(1);
        assertThat(notice(change).state()).isEqualTo(NoticeState.SENT);
        assertThat(notices.again(town.account(), again.id(), now)).isEmpty();
    }

    @Test
    void aMailThatIsRefusedForGoodIsListed() {
        builder = builder.mailingBy(mail -> new MailResult.Refused("MessageRejectedException"));

        assertThat(deliver(town.stream(town.contactOf(Town.DANA, "c1")))).isEmpty();

        assertThat(listed(NoticeState.REFUSED)).hasSize(1);
    }

    @Test
    void whatIsNoMessageForNoticesIsKept() {
        assertThat(deliver(List.of("{}", "no json", "{\"dynamodb\":{\"Keys\":{}}}")))
                .isEmpty();
        assertThat(mails.all()).isEmpty();
    }

    private List<String> doubtful() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));
        builder = builder.mailingBy(mail -> new MailResult.Unclear("timeout"));
        deliver(change);
        builder = builder.mailingBy(mails);
        return change;
    }

    private ContactId[] contacts(int count) {
        ContactId[] contacts = new ContactId[count];
        for (int number = 0; number < count; number++) {
            contacts[number] = town.contactOf(Town.DANA, "c" + number);
        }
        return contacts;
    }

    private List<String> deliver(List<String> bodies) {
        return Messages.failed(builder.function().primaryAgentNotice(Messages.batch(bodies)));
    }

    private Notice notice(List<String> change) {
        AssignmentRecord record = town.records(new ContactId("c1")).get(change.size() - 1);
        return notices.find(town.account(), Notice.id(town.account(), record.subject(), record.sequence()))
                .orElseThrow();
    }

    private List<Notice> listed(NoticeState state) {
        return notices.list(town.account(), state, Optional.empty(), 10).items();
    }
}
