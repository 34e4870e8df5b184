package io.rightful.rules.message;

import java.util.function.Function;

import io.rightful.rules.user.EmailAddress;

/** What a contact that a message makes is known by; its id is a digest of it. */
public sealed interface ReachedBy {
    /** @param number E.164 */
    record Number(String number) implements ReachedBy {}

    record Email(EmailAddress email) implements ReachedBy {}

    default <T> T fold(Function<String, T> number, Function<EmailAddress, T> email) {
        if (this instanceof Number reached) {
            return number.apply(reached.number());
        }
        return email.apply(((Email) this).email());
    }
}
