package io.rightful.webhooks.routing;

import java.util.Optional;

import io.rightful.problem.Problem;
import io.rightful.rules.user.EmailAddress;
import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Payload;
import io.rightful.telephony.PhoneNumbers;

/**
 * What is asked about.
 *
 * @param from as it was stated; it may be withheld
 * @param to the account's own number
 * @param email of whoever sent a form
 * @param callId the phone system's id of the call; absent where there is none and somebody only wants to know
 */
record Question(Optional<String> from, Optional<String> to, Optional<EmailAddress> email, Optional<String> callId) {
    private static final Problem NOTHING_ASKED = Problem.of(
            422,
            "missing-numbers",
            "Neither number is stated",
            "State from, the other end's number, and to, your own.");
    private static final Problem UNREADABLE = Problem.of(
            400, "malformed-body", "The body is not readable", "Send a JSON object or a form: from, to, callId.");

    static Question read(Payload payload) {
        Question question = BodyReader.read(payload).fold(Question::of, why -> {
            throw UNREADABLE.exception();
        });
        if (question.from().isEmpty()
                && question.to().isEmpty()
                && question.email().isEmpty()) {
            throw NOTHING_ASKED.exception();
        }
        return question;
    }

    private static Question of(Fields fields) {
        return new Question(
                fields.text("from"),
                fields.text("to"),
                fields.email("email").flatMap(EmailAddress::of),
                fields.id("callId", "CallSid"));
    }

    /** Whether a number can only be read where one knows the country. */
    boolean needsRegion() {
        return from.filter(Question::national).isPresent()
                || to.filter(Question::national).isPresent();
    }

    /** E.164. */
    Optional<String> from(String region) {
        return from.flatMap(new PhoneNumbers(region)::e164);
    }

    Optional<String> to(String region) {
        return to.flatMap(new PhoneNumbers(region)::e164);
    }

    private static boolean national(String number) {
        return !number.startsWith("+");
    }
}
