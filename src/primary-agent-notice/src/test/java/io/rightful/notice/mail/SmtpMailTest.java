package io.rightful.notice.mail;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.Told;
import io.rightful.ledger.user.User;
import io.rightful.notice.letter.Letters;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeChange;
import io.rightful.rules.notice.NoticeEvent;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters through the function's own mailer to a real SMTP server, read back by a real mail parser. */
@QuarkusTest
@QuarkusTestResource(value = SmtpMailTest.Server.class, restrictToAnnotatedClass = true)
class SmtpMailTest {
    private static final GreenMail SMTP = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static final Instant AT = Instant.parse("2026-03-08T07:30:00Z");
    private static final UserId DANA = new UserId("dana");

    @Inject
    MailService mails;

    @Inject
    Letters letters;

    public static final class Server implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            SMTP.start();
            return Map.of(
                    "rightful.mail",
                    "smtp",
                    "rightful.mail.from",
                    "Rightful <notices@example.com>",
                    "rightful.console-url",
                    "https://console.example.com/",
                    "quarkus.mailer.port",
                    Integer.toString(SMTP.getSmtp().getPort()));
        }

        @Override
        public void stop() {
            SMTP.stop();
        }
    }

    @BeforeEach
    void empty() throws Exception {
        SMTP.purgeEmailFromAllMailboxes();
    }

    @Test
    void aMailHasTheFourFactsInBothParts() throws Exception {
        MimeMessage mail = sent(contact(Optional.of("Perpetua Lindqvist"), Set.of("+12025550140")));

        assertThat(mail.getSubject()).isEqualTo("Perpetua Lindqvist is now your contact");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(part(mail, 0).getContentType()).startsWith("text/plain");
        assertThat(part(mail, 1).getContentType()).startsWith("text/html");
        for (int part = 0; part < 2; part++) {
            assertThat(text(mail, part))
                    .contains("Hello Dana Whitfield,")
                    .contains("Perpetua Lindqvist")
                    .contains("+1 202-555-0140")
                    .contains("https://console.example.com/contacts/contact-1")
                    .contains("Sunday 8 March 2026, 03:30 (America/New_York, UTC-04:00)");
        }
    }

    @Test
    void aMailSaysThatAProgramSentItAndIsKnownAgain() throws Exception {
        MimeMessage mail = sent(contact(Optional.empty(), Set.of()));

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<" + notice().id() + ".1@example.com>");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("Rightful <notices@example.com>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("dana@example.com");
    }

    @Test
    void whatIsNotKnownIsSaidInWords() throws Exception {
        MimeMessage mail = sent(contact(Optional.empty(), Set.of()));

        assertThat(mail.getSubject()).isEqualTo("A contact is now yours");
        assertThat(text(mail, 0)).contains("no name is known", "no phone is known");
        assertThat(text(mail, 1)).contains("no name is known", "no phone is known");
    }

    @Test
    void aHostileNameBreaksOutOfNothing() throws Exception {
        String name = "<script>alert(1)</script>\"\r\nBcc: victim@example.com\r\n\r\n\u202Egnp.exe\u0000 {letter.all} "
                + "x".repeat(5000);

        MimeMessage mail = sent(contact(Optional.of(name), Set.of("+12025550140")));

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject())
                .startsWith("<script>alert(1)</script>\" Bcc: victim@example.com gnp.exe {letter.all} xxx")
                .endsWith("… is now your contact")
                .hasSizeLessThan(140);
        assertThat(text(mail, 1))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; Bcc")
                .doesNotContain("<script", "\u202E", "\u0000");
        assertThat(text(mail, 0))
                .contains("\" Bcc: victim@example.com gnp.exe {letter.all}")
                .doesNotContain("\u202E");
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
    }

    @Test
    void namesOfEveryScriptArriveAsTheyAre() throws Exception {
        MimeMessage mail = sent(contact(Optional.of("Žofie 山田 नमस्ते\u200D العربية"), Set.of("+442079460123")));

        assertThat(mail.getSubject()).isEqualTo("Žofie 山田 नमस्ते\u200D العربية is now your contact");
        assertThat(text(mail, 0)).contains("Žofie 山田 नमस्ते\u200D العربية", "+44 20 7946 0123");
    }

    private MimeMessage sent(Contact contact) {
        User agent = new User(
                DANA,
                new UserName("Dana", "Whitfield"),
                Optional.of("dana@example.com"),
                ZoneId.of("America/New_York"),
                ActivePeriods.ALWAYS,
                1);
        Told told = new Told(contact.id(), new NoticeEvent(NoticeChange.ASSIGNED, DANA, "owner"), AT);

        MailResult result =
                mails.send(letters.single(notice(), "dana@example.com", agent, new Letters.About(contact, told)));

        assertThat(result).isInstanceOf(MailResult.Accepted.class);
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        return SMTP.getReceivedMessages()[0];
    }

    private static Notice notice() {
        Told told = new Told(new ContactId("contact-1"), new NoticeEvent(NoticeChange.ASSIGNED, DANA, "owner"), AT);
        return Notice.of(new AccountId("demo"), "contact/contact-1", 0, told, AT);
    }

    private static Contact contact(Optional<String> name, Set<String> phones) {
        return Contact.unknown(new ContactId("contact-1"))
                .named(name)
                .reachedAt(new TreeSet<>(phones), new TreeSet<>());
    }

    private static BodyPart part(MimeMessage mail, int part) throws MessagingException, IOException {
        return ((MimeMultipart) mail.getContent()).getBodyPart(part);
    }

    private static String text(MimeMessage mail, int part) throws MessagingException, IOException {
        return part(mail, part).getContent().toString();
    }
}
