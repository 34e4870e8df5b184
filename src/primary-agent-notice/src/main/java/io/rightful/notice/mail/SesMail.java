package io.rightful.notice.mail;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Amazon SES. Its client must not retry: a request whose answer was lost may have been a mail. */
final class SesMail implements MailService {
    private static final Set<Class<? extends SesV2Exception>> FOR_GOOD =
            Set.of(BadRequestException.class, MessageRejectedException.class);
    private static final int SERVER_ERROR = 500;

    private final SesV2Client client;
    private final Sender sender;
    private final Optional<String> configurationSet;

    SesMail(SesV2Client client, Sender sender, Optional<String> configurationSet) {
        this.client = client;
        this.sender = sender;
        this.configurationSet = configurationSet;
    }

    @Override
    public MailResult send(Mail mail) {
        try {
            return new MailResult.Accepted(
                    Optional.ofNullable(client.sendEmail(request(mail)).messageId()));
        } catch (SesV2Exception e) {
            return refused(e);
        } catch (SdkClientException e) {
            String code = e.getClass().getSimpleName();
            return neverReached(e) ? new MailResult.Postponed(code) : new MailResult.Unclear(code);
        }
    }

    private SendEmailRequest request(Mail mail) {
        List<MessageTag> tags = mail.about().tags().entrySet().stream()
                .map(tag -> MessageTag.builder()
                        .name(tag.getKey())
                        .value(tag.getValue())
                        .build())
                .toList();
        return SendEmailRequest.builder()
                .fromEmailAddress(sender.address())
                .configurationSetName(configurationSet.orElse(null))
                .destination(to -> to.toAddresses(mail.to()))
                .emailTags(tags)
                .content(content -> content.simple(message -> message.subject(utf8(mail.subject()))
                        .body(body -> body.text(utf8(mail.text())).html(utf8(mail.html())))
                        .headers(MessageHeader.builder()
                                .name("Auto-Submitted")
                                .value("auto-generated")
                                .build())))
                .build();
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset("UTF-8").build();
    }

    private static MailResult refused(SesV2Exception e) {
        String code = e.getClass().getSimpleName();
        if (e.statusCode() >= SERVER_ERROR) {
            return new MailResult.Unclear(code);
        }
        return FOR_GOOD.contains(e.getClass()) ? new MailResult.Refused(code) : new MailResult.Postponed(code);
    }

    private static boolean neverReached(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
