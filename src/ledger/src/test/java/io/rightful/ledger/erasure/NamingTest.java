package io.rightful.ledger.erasure;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.ledger.contact.ContactTraces;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class NamingTest {
    private static final Naming PERPETUA = Naming.of(traces("Perpetua Lindqvist"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"caller\":\"+12025550141\"}",
                "{\"caller\":2025550141}",
                "{\"caller\":\"(202) 555-0141\"}",
                "{\"caller\":\"202.555.0141\"}",
                "caller=%2B1+202-555-0141&x=100%",
                "{\"email\":\"Perpetua@Example.com\"}",
                "email=perpetua%40example.com",
                "{\"email\":\"perpetua\\u0040example.com\"}",
                "{\"name\":\"PERPETUA  LINDQVIST\"}",
                "name=Perpetua+Lindqvist"
            })
    void aPersonIsNamedInManySpellings(String text) {
        assertThat(PERPETUA.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"caller\":\"+12025550142\"}",
                "{\"name\":\"Perpetua Vane\"}",
                "{\"email\":\"someone@example.com\"}",
                "%",
                ""
            })
    void anotherIsNot(String text) {
        assertThat(PERPETUA.isIn(text)).isFalse();
    }

    @Test
    void aSingleWordIsManyPeoplesName() {
        assertThat(Naming.of(traces("Perpetua")).isIn("{\"name\":\"Perpetua Vane\"}"))
                .isFalse();
    }

    private static ContactTraces traces(String name) {
        return new ContactTraces(
                Optional.of(name),
                new TreeSet<>(List.of("+12025550141")),
                new TreeSet<>(),
                new TreeSet<>(List.of(new EmailAddress("perpetua@example.com"))),
                new TreeSet<>());
    }
}
