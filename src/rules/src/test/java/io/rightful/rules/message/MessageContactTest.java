package io.rightful.rules.message;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.contact.ContactView;

import static org.assertj.core.api.Assertions.assertThat;

class MessageContactTest {
    @ParameterizedTest
    @CsvSource({
        "nobody,   nobody,   nobody",
        "nobody,   unknown,  unknown",
        "nobody,   one,      one",
        "nobody,   one+two,  one+two",
        "unknown,  nobody,   unknown",
        "unknown,  one,      one",
        "unknown,  one+two,  one+two",
        "one,      nobody,   one",
        "one,      unknown,  one",
        "one,      one,      one",
        "one,      two,      one+two",
        "one,      one+two,  one",
        "one,      two+six,  one+six+two",
        "one+two,  nobody,   one+two",
        "one+two,  unknown,  one+two",
        "one+two,  one,      one+two",
        "one+two,  six,      one+two"
    })
    void theNumberGoesFirstAndTwoClearMatchesMustAgree(String byNumber, String byEmail, String expected) {
        assertThat(shown(MessageContact.of(view(byNumber), view(byEmail)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"unknown, unknown, number", "unknown, nobody, number", "nobody, unknown, email"})
    void whoIsUnknownIsUnknownByTheNumberFirst(String byNumber, String byEmail, String reachedAt) {
        ContactView number = byNumber.equals("unknown") ? new ContactView.Unknown("number") : view(byNumber);
        ContactView email = byEmail.equals("unknown") ? new ContactView.Unknown("email") : view(byEmail);
        assertThat(MessageContact.of(number, email)).isEqualTo(new ContactView.Unknown(reachedAt));
    }

    private static ContactView view(String text) {
        return switch (text) {
            case "nobody" -> new ContactView.Nobody();
            case "unknown" -> new ContactView.Unknown(Messages.NUMBER);
            default -> text.contains("+") ? Messages.shared(text.split("\\+")) : Messages.known(text, Optional.empty());
        };
    }

    private static String shown(ContactView view) {
        return view.fold(
                () -> "nobody",
                unknown -> "unknown",
                known -> known.id().value(),
                shared -> String.join(
                        "+", shared.contacts().stream().map(Object::toString).toList()));
    }
}
