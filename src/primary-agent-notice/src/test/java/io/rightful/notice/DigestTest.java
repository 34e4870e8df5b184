package io.rightful.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.notice.mail.Mail;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeSettings;

import static org.assertj.core.api.Assertions.assertThat;

class DigestTest extends ToldTown {
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
}
