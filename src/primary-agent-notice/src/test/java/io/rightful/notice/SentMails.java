package io.rightful.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.notice.letter.PlainLetters;
import io.rightful.notice.mail.Mail;
import io.rightful.notice.mail.MailResult;
import io.rightful.notice.mail.MailService;
import io.rightful.rules.contact.ContactId;

/** A mail service that takes everything and remembers it. */
final class SentMails implements MailService {
    private final List<Mail> mails = new ArrayList<>();

    @Override
    public MailResult send(Mail mail) {
        mails.add(mail);
        return new MailResult.Accepted(Optional.of("ses-" + mails.size()));
    }

    List<Mail> all() {
        return List.copyOf(mails);
    }

    List<String> subjects() {
        return mails.stream().map(Mail::subject).toList();
    }

    /** How often a notice was sent, or a digest. */
    long attempts(String notice) {
        return mails.stream()
                .filter(mail -> mail.about().notice().equals(notice))
                .count();
    }

    /** How often people were told of a contact. */
    long of(ContactId contact) {
        String link = PlainLetters.CONSOLE + "/contacts/" + contact.value() + "\n";
        return mails.stream().filter(mail -> mail.text().contains(link)).count();
    }
}
