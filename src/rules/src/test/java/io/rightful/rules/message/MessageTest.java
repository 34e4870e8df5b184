package io.rightful.rules.message;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.Party;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.rules.message.Messages.NUMBER;
import static io.rightful.rules.message.Messages.party;
import static org.assertj.core.api.Assertions.assertThat;

class MessageTest {
    private static Message form(Party contact) {
        return Messages.message(MessageKind.FORM, contact);
    }

    @Test
    void anOwnOrWithheldNumberIsNoContacts() {
        assertThat(Messages.text().number(Set.of())).contains(NUMBER);
        assertThat(Messages.text().number(Set.of(NUMBER))).isEmpty();
        assertThat(form(party(Optional.of("+12025550110"), false)).number(Set.of()))
                .isEmpty();
        assertThat(form(party(Optional.of(NUMBER), true)).number(Set.of())).isEmpty();
        assertThat(form(Party.UNKNOWN).number(Set.of())).isEmpty();
    }

    @Test
    void aFormIsKnownByItsEmailToo() {
        assertThat(Messages.formOfEmailAlone().email()).isEqualTo(EmailAddress.of(Messages.EMAIL));
        assertThat(Messages.message(MessageKind.TEXT, party(Optional.of(NUMBER), false))
                        .email())
                .isEmpty();
        assertThat(Messages.form().email()).isEmpty();
    }

    @Test
    void aMessageInALogNamesNobody() {
        assertThat(Messages.formOfEmailAlone().toString())
                .doesNotContainIgnoringCase("perpetua")
                .doesNotContain(NUMBER);
    }
}
