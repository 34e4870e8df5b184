package io.rightful.local.mail;

import java.time.InstantSource;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import io.rightful.notice.mail.Mail;
import io.rightful.notice.mail.MailResult;
import io.rightful.notice.mail.MailService;

/** Takes every mail of this run and sends none. Keeps the last thousand. */
@Singleton
public class Mailbox implements MailService {
    private static final int KEPT = 1_000;

    private final InstantSource clock;
    private final AtomicLong count = new AtomicLong();
    private final Deque<SentMail> mails = new ConcurrentLinkedDeque<>();

    Mailbox(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public MailResult send(Mail mail) {
        long id = count.incrementAndGet();
        mails.addFirst(new SentMail(id, clock.instant(), mail.to(), mail.subject(), mail.text(), mail.html()));
        if (mails.size() > KEPT) {
            mails.pollLast();
        }
        return new MailResult.Accepted(Optional.of("local-" + id));
    }

    /** Newest first. */
    public List<SentMail> mails() {
        return List.copyOf(mails);
    }
}
