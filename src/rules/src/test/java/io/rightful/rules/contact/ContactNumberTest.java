package io.rightful.rules.contact;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.Party;

import static io.rightful.rules.call.CallBuilder.CALLER;
import static io.rightful.rules.call.CallBuilder.answered;
import static org.assertj.core.api.Assertions.assertThat;

class ContactNumberTest {
    @Test
    void aStatedNumberIsUsable() {
        assertThat(ContactNumber.of(answered().build(), Set.of("+12025550199"))).contains(CALLER);
    }

    @Test
    void aWithheldOrMissingNumberIsNot() {
        Party withheld = new Party(Optional.of(CALLER), true, Optional.empty(), Optional.empty());
        assertThat(ContactNumber.of(answered().with(withheld).build(), Set.of()))
                .isEmpty();
        assertThat(ContactNumber.of(answered().with(Party.UNKNOWN).build(), Set.of()))
                .isEmpty();
    }

    @Test
    void theAccountsOwnNumbersAreNeverAContact() {
        assertThat(ContactNumber.of(answered().build(), Set.of(CALLER))).isEmpty();
        assertThat(ContactNumber.of(answered().ownNumber(CALLER).build(), Set.of()))
                .isEmpty();
    }
}
