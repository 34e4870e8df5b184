package io.rightful.notice.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.Told;
import io.rightful.ledger.user.User;
import io.rightful.notice.mail.Mail;
import io.rightful.notice.mail.MailAbout;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.notice.NoticeChange;

/** Writes mails to agents. A contact's name comes from strangers, so nothing of it is taken as it is. */
@Singleton
public final class Letters {
    private static final String NO_NAME = "no name is known";
    private static final String NO_PHONE = "no phone is known";
    private static final int NUMBERS = 3;

    private final Template html;
    private final Template text;
    private final String console;

    /** A contact, and what is to be told of them. */
    public record About(Contact contact, Told told) {}

    @Inject
    public Letters(
            @Location("notice/letter.html") Template html,
            @Location("notice/letter.txt") Template text,
            @ConfigProperty(name = "rightful.console-url") String console) {
        this.html = html;
        this.text = text;
        this.console = console.replaceFirst("/+$", "");
    }

    /** Of one contact. */
    public Mail single(Notice notice, String to, User agent, About about) {
        Optional<String> name = about.contact().name().flatMap(ShownText::of);
        boolean gained = gained(about.told());
        String subject = name.map(known -> known + (gained ? " is now your contact" : " is no longer your contact"))
                .orElse(gained ? "A contact is now yours" : "A contact is no longer yours");
        String opening = gained
                ? "You are now the primary agent of this contact: their texts and form submissions go to you."
                : "You are no longer the primary agent of this contact: their texts and form submissions go to others.";
        return mail(notice, to, new Letter(subject, greeting(agent), opening, List.of(facts(agent, about)), 0, all()));
    }

    /**
     * Of many contacts.
     *
     * @param more how many beyond these
     */
    public Mail digest(Notice notice, String to, User agent, List<About> contacts, long more) {
        long count = contacts.size() + more;
        boolean allGained = contacts.stream().map(About::told).allMatch(Letters::gained);
        String subject = count == 1
                ? (allGained ? "A contact is now yours" : "A contact is no longer yours")
                : count + (allGained ? " contacts are now yours" : " contacts changed hands");
        String opening = allGained
                ? "You are now the primary agent of these contacts: their texts and form submissions go to you."
                : "The primary agent of these contacts has changed.";
        List<Facts> facts = contacts.stream().map(about -> facts(agent, about)).toList();
        return mail(notice, to, new Letter(subject, greeting(agent), opening, facts, more, all()));
    }

    private Mail mail(Notice notice, String to, Letter letter) {
        return new Mail(
                to,
                letter.subject(),
                text.data("letter", letter).render(),
                html.data("letter", letter).render(),
                MailAbout.of(notice));
    }

    private Facts facts(User agent, About about) {
        Contact contact = about.contact();
        String phones = contact.phones().stream()
                .limit(NUMBERS)
                .map(ShownPhone::of)
                .filter(shown -> !shown.isEmpty())
                .collect(Collectors.joining(", "));
        return new Facts(
                gained(about.told()) ? "Now yours" : "No longer yours",
                contact.name().flatMap(ShownText::of).orElse(NO_NAME),
                phones.isEmpty() ? NO_PHONE : phones,
                console + "/contacts/"
                        + URLEncoder.encode(contact.id().value(), StandardCharsets.UTF_8)
                                .replace("+", "%20"),
                ShownTime.of(about.told().at(), agent.timeZone()));
    }

    private String all() {
        return console + "/contacts";
    }

    private static String greeting(User agent) {
        return ShownText.of(agent.name().displayed())
                .map(name -> "Hello " + name + ",")
                .orElse("Hello,");
    }

    private static boolean gained(Told told) {
        return told.event().change() != NoticeChange.UNASSIGNED;
    }
}
