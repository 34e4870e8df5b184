package io.rightful.notice.mail;

import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.arc.DefaultBean;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.SesV2ClientBuilder;

/** How mails are sent: as {@code rightful.mail} says, {@code ses}, {@code smtp}, or {@code none}. */
@Singleton
class MailBeans {
    enum Service {
        SES,
        SMTP,
        /** Every mail is refused, so that it is listed. */
        NONE
    }

    @Produces
    @Singleton
    Sender sender(@ConfigProperty(name = "rightful.mail.from") String address) {
        return new Sender(address);
    }

    @Produces
    @Singleton
    @DefaultBean
    MailService mailService(
            @ConfigProperty(name = "rightful.mail", defaultValue = "ses") Service service,
            @ConfigProperty(name = "rightful.mail.configuration-set") Optional<String> configurationSet,
            Sender sender,
            Instance<ReactiveMailer> mailer,
            Instance<Vertx> vertx) {
        return switch (service) {
            case SES -> new SesMail(ses(), sender, configurationSet);
            case SMTP -> new SmtpMail(mailer.get(), vertx.get(), sender);
            case NONE -> mail -> new MailResult.Refused("mail-is-off");
        };
    }

    private static SesV2Client ses() {
        return onlyOnce(SesV2Client.builder().httpClient(UrlConnectionHttpClient.create()))
                .build();
    }

    /** The SDK would try again by itself, though the first request may have been a mail. */
    static SesV2ClientBuilder onlyOnce(SesV2ClientBuilder client) {
        return client.overrideConfiguration(
                configuration -> configuration.retryStrategy(DefaultRetryStrategy.doNotRetry()));
    }
}
