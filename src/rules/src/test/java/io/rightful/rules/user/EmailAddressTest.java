package io.rightful.rules.user;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"dana@example.com", " Dana@Example.COM\n", "ＤＡＮＡ＠example.com", "DANA@EXAMPLE.COM"})
    void spellingsOfOneAddressAreEqual(String text) {
        assertThat(EmailAddress.of(text)).contains(new EmailAddress("dana@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana+calls@example.com", "d.ana@example.com", "dana@mail.example.com", "dаna@example.com"})
    void nothingElseIsEqual(String text) {
        assertThat(EmailAddress.of(text)).isPresent().isNotEqualTo(EmailAddress.of("dana@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "dana",
                "dana@",
                "@example.com",
                "dana@@example.com",
                "a@b@c",
                "da na@example.com",
                "Dana <dana@example.com>",
                "dana@exam\u0000ple.com"
            })
    void isNoAddress(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {309, 10_000})
    void tooLongIsNoAddress(int length) {
        assertThat(EmailAddress.of("x".repeat(length) + "@example.com")).isEmpty();
    }

    @Property
    void foldingAnAddressAgainChangesNothing(@ForAll String local, @ForAll String domain) {
        EmailAddress.of(local + "@" + domain)
                .ifPresent(
                        address -> assertThat(EmailAddress.of(address.folded())).contains(address));
    }
}
