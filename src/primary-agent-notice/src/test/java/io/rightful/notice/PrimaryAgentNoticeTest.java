package io.rightful.notice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.table.Key;
import io.rightful.notice.mail.Mail;
import io.rightful.notice.mail.MailResult;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class PrimaryAgentNoticeTest extends ToldTown {
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
        int before = kept();
        assertThat(deliver(List.of("{}", "no json", "{\"dynamodb\":{\"Keys\":{}}}")))
                .isEmpty();
        assertThat(mails.all()).isEmpty();
        assertThat(kept()).isEqualTo(before + 3);
    }

    @Test
    void whatHistoryTellsOfNumbersIsNeitherToldNorKept() {
        String reach = Messages.streamRecord(Map.of(
                "pk", AttributeValue.fromS(Key.join(town.account().value(), "reach/c1")),
                "sk", AttributeValue.fromS("change"),
                "subject", AttributeValue.fromS("contact/c1"),
                "role", AttributeValue.fromS("lead-owner")));
        int before = kept();

        assertThat(deliver(List.of(reach))).isEmpty();

        assertThat(mails.all()).isEmpty();
        assertThat(kept()).isEqualTo(before);
    }

    private int kept() {
        return new Failures(town.client(), town.tables())
                .list(Optional.empty(), Optional.empty(), 100)
                .items()
                .size();
    }
}
