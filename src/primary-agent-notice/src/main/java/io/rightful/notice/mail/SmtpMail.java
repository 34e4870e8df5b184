package io.rightful.notice.mail;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;

/**
 * Any SMTP server, through the Quarkus mailer and its settings. A mail is sent on one of Vert.x's own threads: from another, connection and
 * client would have a context each, and what the server says first could come before anybody listens.
 */
final class SmtpMail implements MailService {
    private static final int PERMANENT = 500;

    /** Less than the function's own time, so that what is unclear can still be written down. */
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private final ReactiveMailer mailer;
    private final Vertx vertx;
    private final Sender sender;

    SmtpMail(ReactiveMailer mailer, Vertx vertx, Sender sender) {
        this.mailer = mailer;
        this.vertx = vertx;
        this.sender = sender;
    }

    @Override
    public MailResult send(Mail mail) {
        String messageId = mail.about().messageId(sender.domain());
        try {
            Context context = vertx.getOrCreateContext();
            Uni.createFrom()
                    .deferred(() -> mailer.send(message(mail, messageId)))
                    .runSubscriptionOn(command -> context.runOnContext(ignored -> command.run()))
                    .await()
                    .atMost(LONGEST);
            return new MailResult.Accepted(Optional.of(messageId));
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private io.quarkus.mailer.Mail message(Mail mail, String messageId) {
        return new io.quarkus.mailer.Mail()
                .setFrom(sender.address())
                .addTo(mail.to())
                .setSubject(mail.subject())
                .setText(mail.text())
                .setHtml(mail.html())
                .addHeader("Message-ID", messageId)
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static MailResult failed(RuntimeException thrown) {
        return causes(thrown)
                .map(SmtpMail::definite)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new MailResult.Unclear(thrown.getClass().getSimpleName()));
    }

    /** What the server said in so many words, and where there was no server. */
    private static Optional<MailResult> definite(Throwable cause) {
        if (cause instanceof SMTPException reply && reply.getReplyCode() > 0) {
            String code = "smtp-" + reply.getReplyCode();
            return Optional.of(
                    reply.getReplyCode() >= PERMANENT ? new MailResult.Refused(code) : new MailResult.Postponed(code));
        }
        return cause instanceof ConnectException || cause instanceof UnknownHostException
                ? Optional.of(new MailResult.Postponed(cause.getClass().getSimpleName()))
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
