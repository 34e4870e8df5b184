package io.rightful.notice;

import java.util.function.Function;

import io.rightful.notice.mail.Mail;
import io.rightful.rules.decision.Reason;

/** What there is to send by now. */
sealed interface Composed {
    record Written(Mail mail) implements Composed {}

    /** Nothing is to be told any more. */
    record Against(Reason reason) implements Composed {}

    default <T> T fold(Function<Mail, T> written, Function<Reason, T> against) {
        return this instanceof Written composed
                ? written.apply(composed.mail())
                : against.apply(((Against) this).reason());
    }
}
